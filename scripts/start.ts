import { buildSite } from '../src/commands/build-site.ts';
import { serveSite } from '../src/commands/serve-site.ts';
import { makeTerminal } from '../src/report/terminal.ts';
import { readCommandLine } from './command-line.ts';
import { finishFirst } from './end-in-order.ts';
import { readPort } from './read-port.ts';

const usage = `npm start -- [options]
Brings the generated pages up to date, builds the site and serves it on this machine.

  --content DIR  another survey folder (or SURVEY_CONTENT)
  --out DIR      another folder for the site (or SURVEY_OUT)
PORT=8080 npm start serves on another port than 4321.`;

const { content, out } = readCommandLine({ usage });
const port = readPort();
if (await buildSite({ content, out, terminal: makeTerminal(process.stdout) })) await serve();
else process.exitCode = 1;

async function serve(): Promise<void> {
  try {
    await serveSite({ folder: out, port });
    // Nothing is left undone when it is stopped.
    finishFirst(() => process.exit());
    console.log(`Serving on http://localhost:${port}  (Ctrl+C stops)`);
  } catch (problem) {
    const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
    if (!taken) throw problem;
    console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    process.exitCode = 1;
  }
}
