import { ingestSurvey } from '../src/commands/ingest.ts';
import { makeTerminal } from '../src/report/terminal.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run ingest -- [options]
Reads content/sources/ and brings the generated pages in content/papers/ up to date.

  --check        change nothing; exit 1 if a page would change
  --json         print the report as JSON, and nothing else
  --strict       make warnings errors
  --content DIR  another survey folder (or SURVEY_CONTENT)`;

const { content, has } = readCommandLine({ usage, flags: ['check', 'json', 'strict'] });
const terminal = makeTerminal(process.stdout);
const { ok, diagnostics } = await ingestSurvey({
  content,
  check: has('check'),
  strict: has('strict'),
  terminal: has('json') ? { ...terminal, print: () => undefined } : terminal,
});
if (has('json')) console.log(JSON.stringify(diagnostics, null, 2));
process.exitCode = ok ? 0 : 1;
