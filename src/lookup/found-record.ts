import type { Metadata } from '../model/metadata.ts';

/** What a service states of one paper; a field that it doesn’t state is absent or empty. */
export interface FoundRecord extends Pick<
  Metadata,
  'arxiv' | 'doi' | 'authors' | 'published' | 'categories' | 'venue'
> {
  /** Where the service shows it. */
  readonly from: string;
  readonly title: string;
  /** In plain words; empty where it has none. */
  readonly abstract: string;
}
