import type { Message } from '../diagnostic.ts';

/** What asking public services may report. */
export const lookupMessages = {
  'lookup/weak-match': {
    level: 'warning',
    happened:
      '{service} has nothing that is “{title}” beyond doubt. Nearest: “{found}” ({from}), which fits by {score} of 1.',
    mend: 'look at it; if that is the paper, {mend}',
  },
  'lookup/other-paper': {
    level: 'warning',
    happened:
      'Asked for {known} of `{id}`, {service} has “{found}”, which fits “{title}” by only {score} of 1. Nothing was taken from it.',
    mend: 'correct the id under `{id}`; if it is right, add `corrected: [{field}]` and run: npm run enrich -- --only {id}',
  },
  'lookup/unknown-id': {
    level: 'warning',
    happened: '{service} knows no paper {known}, which stands in {place}.',
    mend: 'correct the id in that line, or take it out',
  },
  'lookup/unusable-answer': {
    level: 'warning',
    happened: 'The answer of {service} on `{id}` {problem}.',
    mend: 'try again later: npm run enrich -- --only {id}',
  },
  'lookup/service-out': {
    level: 'warning',
    happened: '{service} {problem}, so it wasn’t asked about {count} of the papers.',
    mend: 'go on later: npm run enrich',
  },
  'lookup/unknown-paper': {
    level: 'error',
    happened: 'There is no paper `{id}` to look up.{hint}',
    mend: 'name the id of an existing paper, the last part of its page’s address',
  },
  'lookup/no-candidate': {
    level: 'error',
    happened: '`{id}` has no candidate `{name}` with an arXiv id or a DOI.{hint}',
    mend: 'name the paper and one of its `candidates` by id, DOI or address: npm run enrich -- --accept <paper-id>=<candidate>',
  },
  'lookup/broken-lock-file': {
    level: 'error',
    happened:
      'The file was changed during the run and can’t be read: {problem}. The last answer is lost, those before it are kept.',
    mend: 'correct the file, and go on: npm run enrich',
  },
  'lookup/no-contact': {
    level: 'error',
    happened: 'Nobody is named whom the services could write to.',
    mend: 'add `contact:` with a mail address to survey.yaml, or give one: npm run enrich -- --contact <address>',
  },
} as const satisfies Record<string, Message>;
