import type { Message } from '../diagnostic.ts';

/** What the read stage may report. */
export const readMessages = {
  'read/empty-file': {
    level: 'warning',
    happened: 'The file is empty.',
    mend: 'save the listing into it again, or take the file away',
  },
  'read/binary-file': {
    level: 'error',
    happened: 'The file is not text: {reason}.',
    mend: 'save the listing as plain text in UTF-8, or take the file out of content/sources/',
  },
  'read/unknown-format': {
    level: 'error',
    happened: 'No reader knows this kind of file. Expected {expected}.',
    mend: 'save the listing as plain text, or add a reader as CONTRIBUTING.md describes',
  },
  'read/legacy-encoding': {
    level: 'warning',
    happened:
      'The file is not UTF-8 throughout; bytes that are not ({count}) were read as Windows-1252.',
    mend: 'nothing need be done if the papers read well; else save the file in UTF-8',
  },
  'read/control-characters': {
    level: 'warning',
    happened: 'The file holds control characters ({count}); they were left out.',
    mend: 'nothing need be done if the papers read well; else save the listing again',
  },
  'read/no-records': {
    level: 'warning',
    happened:
      'The file holds no paper: it is read as {name}, but nothing stands between its navigation.',
    mend: 'save the listing again, together with its papers',
  },
  'read/no-papers': {
    level: 'warning',
    happened: 'No paper was read from the file; it was taken for {name}.',
    mend: 'mend what else is said of the file, export it again, or take it away',
  },
  'read/broken-record': {
    level: 'warning',
    happened: '`{key}` can’t be read, so it is left out: {problem}.',
    mend: 'correct the record in this file',
  },
  'read/untitled-record': {
    level: 'warning',
    happened: '`{key}` has no title, and no arXiv id or DOI to look one up by; it is left out.',
    mend: 'give the record a title in this file, or take it out',
  },
  'read/waiting-record': {
    level: 'info',
    happened: '`{id}` has no title until it is looked up; the paper waits.',
    mend: 'look it up: npm run enrich',
  },
  'read/unreadable-date': {
    level: 'info',
    happened: 'The date of `{key}` can’t be read, so it is left out: “{text}”.',
    mend: 'nothing need be done; `npm run enrich` may find the date',
  },
  'read/repeated-key': {
    level: 'warning',
    happened:
      'The key `{key}` stands at more than one record; each was read as a record of its own.',
    mend: 'give one of them another key, or take it out if they are one paper',
  },
  'read/unknown-string': {
    level: 'warning',
    happened:
      '`{key}` uses the abbreviation `{name}`, which nothing above it defines; it counts as empty.',
    mend: 'define it above the record, @string{{name} = "…"}, or put the words into quotes',
  },
  'read/unknown-crossref': {
    level: 'warning',
    happened: '`{key}` refers to the record `{missing}`, which the file lacks.',
    mend: 'add the record to this file, or leave the paper without what it would say',
  },
  'read/no-identifier': {
    level: 'warning',
    happened: '“{text}” is neither an arXiv id nor a DOI; the line was passed over.',
    mend: 'correct the line, or put a `#` before it',
  },
  'read/refused-feed': {
    level: 'error',
    happened: 'The feed declares {problem}; such files can be made to fill up the memory.',
    mend: 'save the feed again from where it comes, without the declaration',
  },
  'read/cut-off': {
    level: 'warning',
    happened: 'The file ends in the middle of a line: “{text}”.',
    mend: 'save the listing again to the end, or leave the paper as it is',
  },
  'read/missing-abstract': {
    level: 'warning',
    happened: '“{title}” has no abstract.',
    mend: 'add it to content/corrections/abstracts.yaml, or leave the paper without one',
  },
  'read/missing-title': {
    level: 'warning',
    happened: 'An abstract has no title, so its paper is left out: “{text}”.',
    mend: 'add a file to content/sources/ with the title on one line and the abstract on the next, unless another source has the paper',
  },
  'read/doubtful-abstract': {
    level: 'info',
    happened: 'The abstract below “{title}” has hardly a word of the title.',
    mend: 'compare the two; if they belong to different papers, give the right abstract in content/corrections/abstracts.yaml',
  },
  'read/joined-lines': {
    level: 'info',
    happened: 'The abstract of “{title}” stands on {count} lines; they were joined.',
    mend: 'nothing need be done if the lines belong together; else give the right abstract in content/corrections/abstracts.yaml',
  },
  'read/repeated-line': {
    level: 'info',
    happened: 'A line stands more than once ({count} more): “{text}”; it was read once.',
    mend: 'nothing need be done',
  },
  'read/stray-line': {
    level: 'warning',
    happened: '“{text}” is neither a title nor an abstract; the line was passed over.',
    mend: 'nothing need be done unless it is the title of a paper; then add a file to content/sources/ with the title on one line and the abstract on the next',
  },
  'read/stray-metadata': {
    level: 'warning',
    happened: '“{text}” belongs to no paper; the line was passed over.',
    mend: 'nothing need be done unless a paper is missing around this line; then save the listing again',
  },
  'read/oversized-line': {
    level: 'warning',
    happened: 'The line has {count} characters, more than any abstract; it was passed over.',
    mend: 'save the listing again, with each title and abstract on a line of its own',
  },
  'read/impossible-date': {
    level: 'warning',
    happened: '“{text}” is no day of the calendar; the date of “{title}” was left out.',
    mend: 'nothing need be done; `npm run enrich` may find the date',
  },
  'read/inferred-year': {
    level: 'info',
    happened:
      'Dates without a year ({count}) were read as {year}, the year after the latest that the file states.',
    mend: 'state the year of the capture in survey.yaml: sources: { "{key}": { capturedIn: {year} } }',
  },
  'read/unknown-year': {
    level: 'warning',
    happened: 'Dates without a year ({count}) were left out, as no line of the file states a year.',
    mend: 'state the year of the capture in survey.yaml: sources: { "{key}": { capturedIn: … } }',
  },
} as const satisfies Record<string, Message>;
