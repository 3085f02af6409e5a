import { readFile, writeFile } from 'node:fs/promises';
import { benchSearch } from './bench/bench-search.ts';
import { formatBench } from './bench/format-bench.ts';
import { readCommandLine } from './command-line.ts';
import { demandSite } from './demand-site.ts';

const usage = `npm run bench:search -- [options]
Measures the search of the built site in a real browser: from a key to the frame that shows its
results, cold and warm, and what the first search moves, at the survey's own papers and at 10,000
variations of them, beside MiniSearch and Orama. Takes about five minutes. Needs a built site: npm run build

  --write        keep the figures in scripts/bench/RESULTS.md
  --papers N     at this number alone; 0 is the survey's own
  --content DIR  another survey folder (or SURVEY_CONTENT)
  --out DIR      the folder of the built site (or SURVEY_OUT)`;

const { content, out, has, getText } = readCommandLine({
  usage,
  flags: ['write'],
  texts: ['papers'],
});
demandSite(out);
const sizes = [getText('papers') ?? ['0', '10000']].flat().map(Number);
const lines = formatBench(await benchSearch({ dist: out, content, sizes }));
for (const line of lines) console.log(line);

if (has('write')) {
  const results = new URL('bench/RESULTS.md', import.meta.url);
  const [intro = ''] = (await readFile(results, 'utf8')).split(/^## Figures$/mu);
  await writeFile(results, `${intro}## Figures\n\n${lines.join('\n')}\n`);
}
