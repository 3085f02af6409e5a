import { buildSite } from '../src/commands/build-site.ts';
import { makeTerminal } from '../src/report/terminal.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run pack -- [options]
Builds the site as npm run build does, and puts an archive into it, linked from its pages, that
works from a disk: unpack it and open index.html.

  --content DIR  another survey folder (or SURVEY_CONTENT)
  --out DIR      another folder for the site (or SURVEY_OUT)`;

const { content, out } = readCommandLine({ usage });
const terminal = makeTerminal(process.stdout);
process.exitCode = (await buildSite({ content, out, pack: true, terminal })) ? 0 : 1;
