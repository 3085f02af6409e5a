import { userInfo } from 'node:os';
import { makeNote } from '../src/commands/make-note.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run note -- <words of a title> [options]
Finds the paper and makes the file of its note, content/notes/<paper-id>.mdx.

  --author NAME  who writes it (else the name that you are logged in by)
  --reread       says in the note that is there that it was read again today, beside its paper as it is
  --content DIR  another survey folder (or SURVEY_CONTENT)`;

const { content, words, has, getText } = readCommandLine({
  usage,
  flags: ['reread'],
  texts: ['author'],
  words: 'some words of a title',
});
const ok = await makeNote({
  content,
  words: words.join(' '),
  author: getText('author') ?? userInfo().username,
  date: new Date().toISOString().slice(0, 10),
  reread: has('reread'),
  print: console.log,
});
process.exitCode = ok ? 0 : 1;
