import type { CollectionEntry } from 'astro:content';
import { refuseUnknownPaper } from './notes.ts';

/** A text that links to a paper: the editor's text of a chapter, or the note on another paper. */
export interface Mention {
  readonly kind: 'chapter' | 'note';
  /** The chapter's id, or the id of the paper that the note is on. */
  readonly id: string;
}

/**
 * Finds which texts link to which papers, by address or by `<Paper id="…" />`.
 *
 * A link to a paper that doesn't exist stops the build with its line.
 */
export function findMentions({ chapters, notes, papers }: Texts): ReadonlyMap<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  const texts = [
    ...chapters.map((entry) => ({ entry, kind: 'chapter' as const })),
    ...notes.map((entry) => ({ entry, kind: 'note' as const })),
  ];
  for (const { entry, kind } of texts) {
    for (const paper of readLinkedPapers(entry, papers)) {
      const others = mentions.get(paper) ?? [];
      mentions.set(paper, [...others, { kind, id: entry.id }]);
    }
  }
  return mentions;
}

// Takes `(/papers/one-paper/)`, `"/papers/one-paper"` and `<Paper id="one-paper" />`;
// refuses `/papers/` and `/papers.json`.
const LINK = /(?:["'(]\/papers\/|<Paper\s+id=["'])([a-z0-9-]+)/gu;

function readLinkedPapers(
  { body = '', filePath = '' }: Texts['notes'][number] | Texts['chapters'][number],
  papers: Texts['papers'],
): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const { 1: id = '', index } of body.matchAll(LINK)) {
    if (!papers.has(id)) {
      const before = body.slice(0, index).split('\n').length;
      throw refuseUnknownPaper(id, { file: filePath, line: before }, papers);
    }
    linked.add(id);
  }
  return linked;
}

interface Texts {
  readonly chapters: readonly CollectionEntry<'chapters'>[];
  readonly notes: readonly CollectionEntry<'notes'>[];
  readonly papers: ReadonlyMap<string, unknown>;
}
