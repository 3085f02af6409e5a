import type { Message } from '../diagnostic.ts';

/** What may be wrong with, or missing from, a survey as its readers get it. */
export const checkMessages = {
  'check/unfound-number': {
    level: 'warning',
    happened: '“{number}” stands neither in the record nor in the text of {papers}.{hint}',
    mend: 'correct the number, cite the paper that has it in this sentence, or take it out',
  },
  'check/unknown-name': {
    level: 'warning',
    happened:
      '“{name}” is no system of this survey, and neither the papers cited here nor several others speak of it.{hint}',
    mend: 'correct the name, cite the paper that has it in this sentence, or take it out',
  },
  'check/broken-text': {
    level: 'error',
    happened: '{happened}',
    mend: '{mend}',
  },
  'check/dead-link': {
    level: 'error',
    happened: 'The site has no page `{url}`.{hint}',
    mend: 'correct the address; a chapter’s is `/<chapter-id>/`',
  },
  'check/dead-section': {
    level: 'error',
    happened: 'No text of the site has the section of `{url}`.{hint}',
    mend: 'correct what follows the `#`: the words of the heading in small letters, with hyphens between',
  },
  'check/relative-link': {
    level: 'error',
    happened: 'The address `{url}` begins neither at the root of the site nor at another site.',
    mend: 'begin it with `/`, as in `/<chapter-id>/`, or with `https://`',
  },
  'check/broken-address': {
    level: 'warning',
    happened: 'The address `{url}` looks broken.',
    mend: 'open it in a browser and correct it',
  },
  'check/unknown-chapter': {
    level: 'error',
    happened: 'There is no chapter `{id}` in survey.yaml.{hint}',
    mend: 'rename the text to the id of its chapter',
  },
  'check/no-chapter-text': {
    level: 'info',
    happened: 'The chapter “{title}” has no text on its papers ({papers}).',
    mend: 'write the text of the chapter: {file}',
  },
  'check/empty-note': {
    level: 'info',
    happened: 'The note on “{title}” says nothing yet.',
    mend: 'write it below its second line of dashes, or take the file away',
  },
  'check/old-note': {
    level: 'info',
    happened: 'The note on “{title}” is of {date}, and the paper has changed since.',
    mend: 'read both again, correct the note where it must be, and say so with: npm run note -- {id} --reread',
  },
  'check/left-out': {
    level: 'warning',
    happened: 'The text of the chapter leaves out “{title}”.',
    mend: 'cite it where it belongs: {citation}',
  },
  'check/missing-facts': {
    level: 'info',
    happened: '“{title}” has {missing}.',
    mend: 'look it up with npm run enrich -- --only {id}; or add what is known to metadata/papers.yaml, under `{id}`',
  },
  'check/odd-date': {
    level: 'warning',
    happened:
      '“{title}” is dated {date}, which is before 1950, yet to come, or no day of the calendar.',
    mend: 'correct the date in metadata/papers.yaml, under `{id}`, or in the source that states it',
  },
  'check/broken-link': {
    level: 'warning',
    happened: '“{title}” links to `{url}`, which looks broken.',
    mend: 'open it in a browser, and remove or correct it in corrections/facts.yaml, under `{id}`',
  },
  'check/near-duplicate': {
    level: 'warning',
    happened: '“{first}” and “{other}” have {shared} in common, so they may be one paper.',
    mend: 'compare the two records; if they are one, take one out of its source',
  },
  'check/no-papers': {
    level: 'error',
    happened: 'The survey has no generated pages to check anything against.',
    mend: 'write them: npm run ingest',
  },
  'check/unreadable-page': {
    level: 'error',
    happened: 'This generated page can’t be read.',
    mend: 'write it anew: npm run ingest',
  },
} as const satisfies Record<string, Message>;
