import type { TextSource } from '../reader.ts';
import { isSeparator, type ListedDate, type Metadata, readMetadata } from './metadata.ts';
import { isNavigation, measureGluedNavigation } from './navigation.ts';

/**
 * Lists what stands on the lines of a listing, top to bottom, without blank lines and navigation.
 *
 * White space within a line is folded, and a text that stands twice in a row is listed once. What a
 * text is, title or abstract, isn't known here.
 */
export function listItems({ lines }: Pick<TextSource, 'lines'>): Items {
  const items: Item[] = [];
  const repeats: Repeat[] = [];
  let inFacts = false;
  let separated = false;
  for (const [index, line] of lines.entries()) {
    const folded = line.replaceAll(/\s+/gu, ' ').trim();
    const glued = measureGluedNavigation(folded);
    const text = folded.slice(glued);
    if (text === '') continue;
    const above = items.at(-1);
    if (above?.kind === 'text' && above.text === text) {
      addRepeat(repeats, { above, line: index + 1 });
      continue;
    }
    const metadata = readMetadata(text);
    if (metadata || !isNavigation(text)) {
      const column = line.length - line.trimStart().length + glued + 1;
      const spot = { line: index + 1, column, text, cut: index + 1 === lines.length, separated };
      const below = separated || above?.kind === 'metadata';
      const item = toItem(spot, metadata, { inFacts, below });
      inFacts ||= item.kind === 'metadata';
      items.push(item);
    }
    separated = isSeparator(text);
  }
  return { items, repeats };
}

function addRepeat(repeats: Repeat[], { above, line }: { above: Item; line: number }): void {
  const last = repeats.at(-1);
  if (last?.item === above) last.count += 1;
  else repeats.push({ item: above, line, count: 1 });
}

/** More than ten times the 1,920 characters that arXiv allows an abstract. */
const LONGEST_TEXT = 20_000;

function toItem(spot: Spot, metadata: Metadata | undefined, facts: FactsAbove): Item {
  if (spot.text.length > LONGEST_TEXT) return { ...spot, kind: 'oversized' };
  if (!metadata) return { ...spot, kind: 'text' };
  const { date } = metadata;
  // A date by itself is a paper's only below the paper's other facts; else it heads a day's papers.
  return date?.text === spot.text && !facts.below
    ? { ...spot, kind: 'day', date, inFacts: facts.inFacts }
    : { ...spot, kind: 'metadata', metadata };
}

interface Items {
  readonly items: readonly Item[];
  readonly repeats: readonly Repeat[];
}

/** Lines that say the same as the item above them; `line` is the first of them. */
export interface Repeat {
  readonly item: Item;
  readonly line: number;
  count: number;
}

interface FactsAbove {
  /** Some paper above has facts. */
  readonly inFacts: boolean;
  /** The line goes on with facts. */
  readonly below: boolean;
}

interface Spot {
  /** From 1, in the file. */
  readonly line: number;
  /** From 1, where `text` begins. */
  readonly column: number;
  readonly text: string;
  /** The file ends within or just behind this line, without a line break. */
  readonly cut: boolean;
  /** The line above only separates facts, so that this one should be a fact. */
  readonly separated: boolean;
}

/** Something that stands on a line. */
export type Item = Spot &
  (
    | { readonly kind: 'text' | 'oversized' }
    /** Facts about the paper above. */
    | { readonly kind: 'metadata'; readonly metadata: Metadata }
    /** A date by itself; `inFacts` where papers above it have facts. */
    | { readonly kind: 'day'; readonly date: ListedDate; readonly inFacts: boolean }
  );
