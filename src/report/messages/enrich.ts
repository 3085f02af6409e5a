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
  'enrich/odd-id': {
    level: 'warning',
    happened: '`{id}` has the id `{value}`, which has the form of no arXiv id or DOI.',
    mend: 'correct it under `{id}`; an arXiv id has no version, and a DOI begins with `10.`',
  },
  'enrich/two-papers': {
    level: 'warning',
    happened: '`{id}` has the arXiv id {arxiv}, but `{doi}` is the DOI of another preprint.',
    mend: 'find out which is right, and remove the other under `{id}`',
  },
  'enrich/id-date': {
    level: 'warning',
    happened:
      '`{id}` is dated {published}, but arXiv gave out ids like {arxiv} in another month, and not in the next either.',
    mend: 'open https://arxiv.org/abs/{arxiv} and correct the id or the date under `{id}`',
  },
  'enrich/same-id': {
    level: 'warning',
    happened: '`{id}` and `{first}` have one id: {shared}.',
    mend: 'correct the wrong one; if the two are one paper, take one out of its source',
  },
  'enrich/date': {
    level: 'info',
    happened:
      '`{id}` is of {stated} by its record and of {known} by the looked-up facts; the record’s date is shown.',
    mend: 'nothing need be done if the two saw different versions; else correct metadata/papers.yaml',
  },
} as const satisfies Record<string, Message>;
