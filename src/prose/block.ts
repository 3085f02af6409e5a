import type { ProseCitation, ProseLink, Spot, Stretch } from './prose.ts';

/** The running text of a paragraph, a table's cell or a heading while it is gathered. */
export interface Block {
  text: string;
  readonly stretches: Stretch[];
  readonly citations: ProseCitation[];
  readonly links: ProseLink[];
}

export function makeBlock(): Block {
  return { text: '', stretches: [], citations: [], links: [] };
}

/** Adds words that stand at the spot otherwise than they are read. */
export function addWords(block: Block, words: string, spot: Spot): void {
  block.stretches.push({ ...spot, start: block.text.length, exact: false });
  block.text += words;
}

/** Adds text as it stands in the file from the spot on; its lines are joined by blanks. */
export function addText(block: Block, text: string, { spot, lines }: Written): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) block.text += ' ';
    const written = lines[spot.line - 1 + index] ?? '';
    const from = index === 0 ? spot.column - 1 : 0;
    const found = written.indexOf(line, from);
    block.stretches.push({
      line: spot.line + index,
      column: Math.max(found, from) + 1,
      start: block.text.length,
      exact: found !== -1,
    });
    block.text += line;
  });
}

interface Written {
  readonly spot: Spot;
  /** Of the whole file. */
  readonly lines: readonly string[];
}
