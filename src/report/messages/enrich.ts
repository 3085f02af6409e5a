import type { Message } from '../diagnostic.ts';

/** What the enrich stage may report. */
export const enrichMessages = {
  'enrich/unknown-paper': {
    level: 'warning',
    happened: 'There is no paper `{id}` to add looked-up facts to.{hint}',
    mend: 'name the id of an existing paper, or remove the entry',
  },
  'enrich/abstract-of-unknown-paper': {
    level: 'warning',
    happened: 'There is no paper `{id}` to give an abstract to.{hint}',
    mend: 'name the id of an existing paper, or remove the entry',
  },
  'enrich/abstract-not-needed': {
    level: 'info',
    happened: 'The abstract given here for `{id}` is what the sources say.',
    mend: 'remove the entry',
  },
  'enrich/author-count': {
    level: 'info',
    happened: '`{id}` has {stated} authors by its record and {known} by the looked-up facts.',
    mend: 'nothing need be done if the two saw different versions; else correct metadata/papers.yaml',
  },
  'enrich/date': {
    level: 'info',
    happened:
      '`{id}` is of {stated} by its record and of {known} by the looked-up facts; the record’s date is shown.',
    mend: 'nothing need be done if the two saw different versions; else correct metadata/papers.yaml',
  },
} as const satisfies Record<string, Message>;
