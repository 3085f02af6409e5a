import type { FrontMatter } from './paper.ts';

/** What an earlier run called a paper, as its generated page remembers it. */
export type KnownPage = Pick<FrontMatter, 'id' | 'title' | 'sources'>;
