import { watch } from 'node:fs';
import { dev } from 'astro';
import { ingestSurvey } from '../src/commands/ingest.ts';
import { makeTerminal } from '../src/report/terminal.ts';
import { readCommandLine } from './command-line.ts';
import { finishFirst, printFault } from './end-in-order.ts';
import { readPort } from './read-port.ts';

const usage = `npm run dev -- [options]
Serves the site live: a changed source, note, chapter or correction shows at once.

  --content DIR  another survey folder (or SURVEY_CONTENT)
PORT=8080 npm run dev serves on another port than 4321.`;

const { content } = readCommandLine({ usage });
const port = readPort();
process.env['SURVEY_CONTENT'] = content;
const terminal = makeTerminal(process.stdout);
let running = ingest();
let waiting = false;

await running;
await dev({ server: { port } });
// Nothing is left undone when it is stopped.
finishFirst(() => process.exit());
watch(content, { recursive: true }, (_, path) => {
  // What the run itself writes must not start another.
  if (path === null || path.startsWith('papers') || path.startsWith('.conspectus')) return;
  if (waiting) return;
  waiting = true;
  // An editor saves in several steps; one run serves them all.
  setTimeout(() => {
    waiting = false;
    // A full disk, say, is no reason to stop serving.
    running = running.then(ingest).catch(printFault);
  }, 50);
});

/** An error is printed and the live site keeps the pages as they were; it waits for other runs. */
async function ingest(): Promise<void> {
  await ingestSurvey({ content, terminal, patience: Infinity });
}
