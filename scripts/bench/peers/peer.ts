import type { PeerDocument } from './documents.ts';

/** Another search engine over the same papers, as one would set it up within an hour. */
export interface Peer {
  readonly name: string;
  /** Makes the index as the text that a site would publish. */
  index(documents: readonly PeerDocument[]): Promise<string>;
  /** Opens a published index; this much runs in a browser too. */
  open(index: string): Rank;
}

/** Gives all papers that a query finds, best first. */
type Rank = (query: string) => Promise<readonly FoundPaper[]>;

interface FoundPaper {
  readonly id: string;
  readonly title: string;
}

/** The parts of a paper that are searched. */
export const FIELDS = [
  'title',
  'system',
  'headline',
  'abstract',
  'note',
  'authors',
  'facts',
] as const;

/*
 * The settings of the engines did best on the queries of tests/relevance that are not held out, among:
 * boosts of title and name of 1, 2, 3, 4, 6 and 8, of authors of 1, 2 and 3; any word or all words;
 * prefixes or none; slips of none, 10, 15 and 20 % of a word (MiniSearch), of none and one letter
 * (Orama); less weight for both; less and more heed of a text's length.
 */
