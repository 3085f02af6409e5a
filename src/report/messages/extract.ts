import type { Message } from '../diagnostic.ts';

/** What the extract stage may report. */
export const extractMessages = {
  'extract/long-text': {
    level: 'warning',
    happened:
      'The abstract of “{title}” has {length} characters; facts are looked for in its first 50,000.',
    mend: 'if it is more than an abstract, give the right one in content/corrections/abstracts.yaml',
  },
  'extract/already-so': {
    level: 'info',
    happened: 'The correction of `{id}` says what the pipeline finds by itself ({what}).',
    mend: 'remove this part of the entry, or keep it against later changes',
  },
  'extract/nothing-there': {
    level: 'warning',
    happened:
      'The correction of `{id}` does nothing ({what}): the pipeline finds no such fact in the paper.',
    mend: 'compare the entry with the head of the paper’s page in content/papers/, or remove this part of it',
  },
  'extract/not-in-text': {
    level: 'error',
    happened:
      'The correction of `{id}` ({what}) has words that neither title nor abstract holds: “{words}”.',
    mend: 'copy the words exactly as they stand on the paper’s page',
  },
} as const satisfies Record<string, Message>;
