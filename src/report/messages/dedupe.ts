import type { Message } from '../diagnostic.ts';

/** What the dedupe stage may report. */
export const dedupeMessages = {
  'dedupe/conflict': {
    level: 'warning',
    happened: 'Two records of “{title}” differ in the {field}: `{first}` and `{other}`.',
    mend: 'compare the two records; if they are different papers, tell them apart by an arXiv id or a DOI, else nothing need be done',
  },
  'dedupe/abstracts-differ': {
    level: 'warning',
    happened:
      'Two records of “{title}” have abstracts that hardly share a sentence; the one that more records have is shown, or else the longer.',
    mend: 'compare the two records; if the wrong one is shown, give the right one in corrections/abstracts.yaml',
  },
  'dedupe/shared-title': {
    level: 'warning',
    happened: '{count} different papers are called “{title}”, as their abstracts differ.',
    mend: 'compare the records; nothing need be done if they are different papers, each has a page of its own',
  },
} as const satisfies Record<string, Message>;
