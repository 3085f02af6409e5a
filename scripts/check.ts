import { checkSurveyFolder } from '../src/commands/check-survey.ts';
import { makeTerminal } from '../src/report/terminal.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run check -- [options]
Says what is left to do in a survey: numbers and names that the cited papers don't have, papers that
their chapter leaves out, chapters without a text, and what is missing or odd in the records.

  --json         print the report as JSON, and nothing else
  --strict       make warnings errors
  --content DIR  another survey folder (or SURVEY_CONTENT)`;

const { content, has } = readCommandLine({ usage, flags: ['json', 'strict'] });
const terminal = makeTerminal(process.stdout);
const { ok, diagnostics } = await checkSurveyFolder({
  content,
  strict: has('strict'),
  today: new Date().toISOString().slice(0, 10),
  terminal: has('json') ? { ...terminal, print: () => undefined } : terminal,
});
if (has('json')) console.log(JSON.stringify(diagnostics, null, 2));
process.exitCode = ok ? 0 : 1;
