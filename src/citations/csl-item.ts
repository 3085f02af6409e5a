/** A name as CSL-JSON has it: a person's in parts, or a group's whole. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** `van` in “Jan van Eyck”: a part of the family name by which it isn't sorted. */
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** A work as CSL-JSON 1.0 has it, as far as the records of a survey go. */
export interface CslItem {
  /** The key to cite it by, unique in the survey. */
  readonly id: string;
  /** A preprint and what isn't known to have been published anywhere is an `article`. */
  readonly type: 'article' | 'article-journal' | 'paper-conference' | 'thesis';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** When it was published; as exact as it is known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  /** The journal, or the proceedings. */
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  /** `PhD thesis`. */
  readonly genre?: string;
  /** A thesis' university; of a preprint, the archive. */
  readonly publisher?: string;
  /** `arXiv:2403.00001`, of a preprint. */
  readonly number?: string;
  readonly archive?: 'arXiv';
  /** The number in the archive: `2403.00001`. */
  readonly archive_location?: string;
  /** Subjects of the archive, the main one first: `cs.LG,cs.AR`. */
  readonly keyword?: string;
  readonly DOI?: string;
  readonly URL?: string;
}
