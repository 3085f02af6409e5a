import { explainPaper } from '../src/commands/explain-paper.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run explain -- <paper id, or words of a title> [options]
Prints the paper's text with every fact marked, the facts with the words that state them, and the
numbers that were taken for no result, each with the reason.

  --content DIR  another survey folder (or SURVEY_CONTENT)`;

const { content, words } = readCommandLine({
  usage,
  words: 'a paper’s id or some words of its title',
});
const ok = await explainPaper({ content, words: words.join(' '), print: console.log });
process.exitCode = ok ? 0 : 1;
