import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { publicRecordSchema } from '../src/model/paper.ts';
import { compareWithFloors, floorsSchema } from '../src/score/floors.ts';
import { formatRelevance, formatRelevanceMisses } from '../src/score/format-relevance.ts';
import { formatCompared } from '../src/score/format.ts';
import { measureRelevance, toFigures } from '../src/score/relevance.ts';
import { rankByOwn, rankByPeers, readJudgedQueries } from './bench/rank-queries.ts';
import { readCommandLine } from './command-line.ts';
import { demandSite } from './demand-site.ts';

const usage = `npm run relevance -- [options]
Asks the built site's search the judged queries of tests/relevance/, beside MiniSearch and Orama over
the same papers, and prints MRR, nDCG@10 and success@1 by kind of query. Nothing is tuned on the queries
that are “held out”. Exits 1 where a figure of ours is below its floor in
tests/relevance/floors.yaml. Needs a built site: npm run build

  --misses       list the queries, held out ones aside, whose nDCG@10 is below 0.8, with what came
  --content DIR  another survey folder (or SURVEY_CONTENT)
  --out DIR      the folder of the built site (or SURVEY_OUT)`;

const { content, out, has } = readCommandLine({ usage, flags: ['misses'] });
demandSite(out);

const queries = await readJudgedQueries();
const record = publicRecordSchema.parse(
  JSON.parse(await readFile(join(out, 'papers.json'), 'utf8')),
);
const answers = await rankByOwn(queries, { dist: out, content });
const measured = measureRelevance(answers);
const peers = await rankByPeers(queries, { record, content });
const lines = formatRelevance([
  { name: 'this site', measured },
  ...peers.map((peer) => ({ name: peer.name, measured: measureRelevance(peer.answers) })),
]);
for (const line of lines) console.log(line);
if (has('misses')) for (const line of formatRelevanceMisses(answers)) console.log(line);

const floors = floorsSchema.parse(
  parse(await readFile(new URL('../tests/relevance/floors.yaml', import.meta.url), 'utf8')),
);
const compared = compareWithFloors(toFigures(measured), floors);
const below = compared.filter(({ isReached }) => !isReached);
for (const line of below) console.log(formatCompared(line));
if (below.length > 0) console.log('To see what came otherwise: npm run relevance -- --misses');
process.exit(below.length > 0 ? 1 : 0);
