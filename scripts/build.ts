import { buildSite } from '../src/commands/build-site.ts';
import { makeTerminal } from '../src/report/terminal.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run build -- [options]
Brings the generated pages up to date and builds the site with its search index.

  --strict       make warnings errors
  --content DIR  another survey folder (or SURVEY_CONTENT)
  --out DIR      another folder for the site (or SURVEY_OUT)`;

const { content, out, has } = readCommandLine({ usage, flags: ['strict'] });
const ok = await buildSite({
  content,
  out,
  strict: has('strict'),
  terminal: makeTerminal(process.stdout),
});
process.exitCode = ok ? 0 : 1;
