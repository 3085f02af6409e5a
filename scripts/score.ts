import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { measureQuality } from '../src/commands/measure-quality.ts';
import { replaceFile } from '../src/commands/replace-file.ts';
import { compareWithFloors, floorsSchema } from '../src/score/floors.ts';
import {
  formatCompared,
  formatFactMisses,
  formatMiss,
  formatQuality,
  formatResultMisses,
} from '../src/score/format.ts';
import { labelledPapersSchema } from '../src/score/labelled.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run score -- [options]
Measures the pipeline against the labelled papers of tests/gold/, with the editor's corrections of
chapters and facts left aside. A figure “held out” is of the third of the papers that extraction rules
are not developed on. Exits 1 where a figure is below its floor in tests/gold/floors.yaml.

  --misses       list what came out otherwise than labelled (~: acceptable all the same)
  --write        keep the figures in content/quality.yaml, which the site's about page shows
  --content DIR  another survey folder (or SURVEY_CONTENT)`;

const { content, has } = readCommandLine({ usage, flags: ['misses', 'write'] });
const labelled = labelledPapersSchema.parse(JSON.parse(await readGold('labelled-papers.json')));
const floors = floorsSchema.parse(parse(await readGold('floors.yaml')));

const quality = await measureQuality(content, labelled);
if (!quality) {
  console.error('The settings of the survey cannot be used. To see why: npm run ingest -- --check');
  process.exit(1);
}
if (has('misses')) {
  const { chapters, kinds, repairs, facts } = quality;
  for (const miss of [...chapters.misses, ...kinds.misses]) console.log(formatMiss(miss));
  for (const { title, problem, raw, fixed } of repairs.misses)
    console.log(`- ${problem} “${raw}” → “${fixed}”: ${title}`);
  for (const line of formatFactMisses(facts.facts)) console.log(line);
  for (const line of formatResultMisses(facts.results)) console.log(line);
}
if (has('write')) replaceFile(join(content, 'quality.yaml'), formatQuality(quality.figures));
const compared = compareWithFloors(quality.figures, floors);
for (const line of compared) console.log(formatCompared(line));
if (compared.every(({ isReached }) => isReached)) process.exitCode = 0;
else {
  console.log('Below a floor. To see what came otherwise: npm run score -- --misses');
  process.exitCode = 1;
}

function readGold(name: string): Promise<string> {
  return readFile(new URL(`../tests/gold/${name}`, import.meta.url), 'utf8');
}
