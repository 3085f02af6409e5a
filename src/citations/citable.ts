import type { FrontMatter } from '../model/paper.ts';

/** What of a paper's record a citation is made from. */
export type Citable = Pick<
  FrontMatter,
  | 'id'
  | 'title'
  | 'authors'
  | 'organization'
  | 'published'
  | 'arxiv'
  | 'doi'
  | 'venue'
  | 'categories'
>;
