import type { Message } from '../diagnostic.ts';

/** What may be wrong with the files that an editor writes. */
export const surveyMessages = {
  'survey/missing': {
    level: 'error',
    happened: 'The folder has no `survey.yaml`.',
    mend: 'create {file} with at least a title and one chapter; CONTRIBUTING.md shows one',
  },
  'survey/unreadable': {
    level: 'error',
    happened: 'The file is not valid YAML: {problem}.',
    mend: 'correct the line; a value that holds `: ` or starts with a quote or bracket needs quotes around it',
  },
  'survey/unexpected-value': {
    level: 'error',
    happened: '`{field}`: {problem}.',
    mend: 'correct the value in this file',
  },
  'survey/unknown-file': {
    level: 'warning',
    happened: 'Nothing reads this file.{hint}',
    mend: 'give it the name that was meant, or take it away',
  },
  'survey/no-sources': {
    level: 'error',
    happened: 'The folder `{folder}` holds no file.',
    mend: 'put a captured listing into it',
  },
  'survey/unreadable-file': {
    level: 'error',
    happened: 'The file cannot be opened: {problem}.',
    mend: 'make it readable, or take it away',
  },
  'survey/vanished-file': {
    level: 'error',
    happened:
      'The file was taken away while the folder was read, or links to one that isn’t there.',
    mend: 'run the command again; if it is a link, mend it',
  },
  'survey/leads-out': {
    level: 'error',
    happened: 'This symbolic link leads out of the survey’s folder.',
    mend: 'put a copy of what it leads to in its place, or take it away',
  },
  'note/not-mdx': {
    level: 'warning',
    happened: 'A note is a file `<paper-id>.mdx`; this one is not shown.',
    mend: 'rename it, or take it away',
  },
  'note/not-markdown': {
    level: 'warning',
    happened:
      'In this survey a note is a file `<paper-id>.md` (`notes: markdown` in survey.yaml); this one is not shown.',
    mend: 'rename it to .md, in which nothing runs, or take it away',
  },
  'note/unknown-paper': {
    level: 'error',
    happened: 'There is no paper `{id}`.{hint}',
    mend: 'rename the note to the id of its paper, or make one with: npm run note -- <words of the title>',
  },
  'correction/unknown-paper': {
    level: 'warning',
    happened: 'There is no paper `{id}`, so the correction does nothing.{hint}',
    mend: 'name the id of an existing paper, or remove the entry',
  },
  'correction/not-needed': {
    level: 'info',
    happened: 'The correction of `{id}` says what the pipeline finds by itself.',
    mend: 'remove the entry, or keep it against later changes',
  },
} as const satisfies Record<string, Message>;
