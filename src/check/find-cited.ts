import type { ProseSentence } from '../prose/prose.ts';
import type { Knowledge } from './check-claims.ts';
import type { SortedText } from './sort-text.ts';
import type { NamedSystem } from './vocabulary.ts';

/** A sentence with the papers that it speaks of. */
export interface CitingSentence {
  readonly sentence: ProseSentence;
  readonly ids: readonly string[];
  /** Where it names systems of the survey. */
  readonly systems: readonly NamedSystem[];
}

/**
 * Finds which papers each sentence of a text speaks of: those that it cites, links to or names by
 * their systems; in a table, those of its row. A sentence that does neither goes on about those
 * before it in its paragraph. In a note, the note's own paper is always meant.
 */
export function findCited(
  text: SortedText,
  { words, vocabulary }: Knowledge,
): readonly CitingSentence[] {
  const { sentences } = text.prose;
  const named = sentences.map((sentence) => {
    const systems = vocabulary.findSystems(sentence.text);
    const ids = [
      ...listCited(sentence),
      ...systems.flatMap(({ ids: owners }) => (owners.length === 1 ? owners : [])),
    ].filter((id) => words.has(id));
    return { sentence, systems, ids };
  });
  const rows = Map.groupBy(
    named.filter(({ sentence }) => sentence.kind === 'cell'),
    ({ sentence }) => sentence.line,
  );
  const own = text.kind === 'note' && words.has(text.id) ? [text.id] : [];
  let before: { block: number; ids: readonly string[] } = { block: -1, ids: [] };
  return named.map(({ sentence, systems, ids }) => {
    const { block, kind, line } = sentence;
    if (before.block !== block) before = { block, ids: [] };
    const spoken = kind === 'cell' ? (rows.get(line) ?? []).flatMap((cell) => cell.ids) : ids;
    const meant = spoken.length > 0 ? spoken : before.ids;
    before = { block, ids: [...before.ids, ...ids] };
    return { sentence, systems, ids: [...new Set([...own, ...meant])] };
  });
}

/** The ids of the papers that a text cites or links to. */
export function listCitedPapers({ prose }: SortedText): ReadonlySet<string> {
  return new Set(prose.sentences.flatMap(listCited));
}

function listCited({ citations, links }: ProseSentence): readonly string[] {
  const linked = links.flatMap(({ paper }) => paper ?? []);
  return [...citations.flatMap(({ ids }) => ids), ...linked];
}
