import { refuseUnknown } from './unknown-name.ts';
import type { WrittenText } from './texts.ts';

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
  const add = (kind: Mention['kind'], text: Text): void => {
    for (const paper of readLinkedPapers(text, papers)) {
      const others = mentions.get(paper) ?? [];
      mentions.set(paper, [...others, { kind, id: text.id }]);
    }
  };
  for (const chapter of chapters.values()) add('chapter', chapter);
  for (const note of notes.values()) add('note', note);
  return mentions;
}

// Takes `(/papers/one-paper/)`, `"/papers/one-paper"` and `<Paper id="one-paper" />`;
// refuses `/papers/` and `/papers.json`.
const LINK = /(?:["'(]\/papers\/|<Paper\s+id=["'])([a-z0-9-]+)/gu;

function readLinkedPapers({ source, file }: Text, papers: Texts['papers']): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const { 1: id = '', index } of source.matchAll(LINK)) {
    if (!papers.has(id)) {
      const line = source.slice(0, index).split('\n').length;
      throw refuseUnknown({ name: id, kind: 'paper', known: papers.keys() }, { file, line });
    }
    linked.add(id);
  }
  return linked;
}

type Text = Pick<WrittenText<unknown>, 'id' | 'file' | 'source'>;

interface Texts {
  readonly chapters: ReadonlyMap<string, Text>;
  readonly notes: ReadonlyMap<string, Text>;
  readonly papers: ReadonlyMap<string, unknown>;
}
