import type { Prose, ProseSentence } from '../prose/prose.ts';

/** A text that cites a paper or links to it. */
export interface Mention {
  readonly kind: TextKind;
  /** The chapter's id, the id of the paper that the note is on, or the kind itself. */
  readonly id: string;
  /** Those that name the paper, in plain words; none where only a table does. */
  readonly sentences: readonly string[];
}

/** Finds which texts mention which papers, and in which sentences. */
export function findMentions(texts: Iterable<MentioningText>): ReadonlyMap<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const { kind, id, prose } of texts) {
    for (const [paper, sentences] of listCited(prose)) {
      const others = mentions.get(paper) ?? [];
      // A cell of a table says nothing without its table.
      const told = sentences.filter((sentence) => sentence.kind !== 'cell');
      mentions.set(paper, [...others, { kind, id, sentences: told.map(({ text }) => text) }]);
    }
  }
  return mentions;
}

/** The papers that a text cites or links to, in the order of their first place, each with its sentences. */
export function listCited({
  sentences,
}: Pick<Prose, 'sentences'>): ReadonlyMap<string, readonly ProseSentence[]> {
  const cited = new Map<string, ProseSentence[]>();
  for (const sentence of sentences) {
    const ids = [
      ...sentence.citations.flatMap((citation) => citation.ids),
      ...sentence.links.flatMap(({ paper }) => paper ?? []),
    ];
    for (const id of new Set(ids)) cited.set(id, [...(cited.get(id) ?? []), sentence]);
  }
  return cited;
}

type TextKind = 'introduction' | 'chapter' | 'conclusion' | 'note';

export interface MentioningText {
  readonly kind: TextKind;
  readonly id: string;
  readonly prose: Prose;
}
