import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { serveSite } from '../../src/commands/serve-site.ts';
import type { PublicRecord } from '../../src/model/paper.ts';
import { listFacts } from '../../src/query/list-facts.ts';
import { judgedQueriesSchema, type JudgedQuery, type Ranked } from '../../src/score/relevance.ts';
import { openEngine, type Engine } from '../../src/search/engine.ts';
import { askFor, byFacet } from '../../src/search/state.ts';
import { listPeerDocuments } from './peers/documents.ts';
import { peer as miniSearch } from './peers/minisearch.ts';
import { peer as orama } from './peers/orama.ts';

/** As many papers as are looked at for any query. */
const SHOWN = 10;

/** The judged queries of the shipped survey. */
export async function readJudgedQueries(): Promise<readonly JudgedQuery[]> {
  const file = new URL('../../tests/relevance/queries.yaml', import.meta.url);
  return judgedQueriesSchema.parse(parse(await readFile(file, 'utf8')));
}

/** Asks the site's own search every query, as a reader would see the answers. */
export async function rankByOwn(
  queries: readonly JudgedQuery[],
  { dist, content }: BuiltSite,
): Promise<readonly Ranked[]> {
  const survey: unknown = parse(await readFile(join(content, 'survey.yaml'), 'utf8'));
  const server = await serveSite({ folder: dist, port: 0 });
  // On a busy machine more than the usual five seconds may pass between two requests.
  server.keepAliveTimeout = 0;
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const engine = await openEngine({
      folder: `http://localhost:${port}/pagefind/`,
      synonyms: synonymsSchema.parse(survey).synonyms,
      load: () => import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href),
    });
    const answers: Ranked[] = [];
    for (const judged of queries) answers.push({ judged, ranked: await rank(engine, judged) });
    return answers;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Asks MiniSearch and Orama the same, with what is chosen of the facets as filters. */
export async function rankByPeers(
  queries: readonly JudgedQuery[],
  { record, content }: Survey,
): Promise<readonly { name: string; answers: readonly Ranked[] }[]> {
  const documents = await listPeerDocuments(record, content);
  const facts = new Map(record.papers.map((paper) => [paper.id, listFacts(paper)]));
  function passes(id: string, { chosen }: JudgedQuery): boolean {
    const own = Object.entries(facts.get(id) ?? {});
    return Object.entries(chosen).every(([facet, values]) =>
      own.some(([field, has]) => field === facet && has.some((value) => values.includes(value))),
    );
  }
  const measured = [];
  for (const peer of [miniSearch, orama]) {
    const ask = peer.open(await peer.index(documents));
    const answers: Ranked[] = [];
    for (const judged of queries) {
      const found = (await ask(judged.query)).map(({ id }) => id);
      const ranked = found.filter((id) => passes(id, judged)).slice(0, SHOWN);
      answers.push({ judged, ranked });
    }
    measured.push({ name: peer.name, answers });
  }
  return measured;
}

const synonymsSchema = z.object({ synonyms: z.array(z.array(z.string())).default([]) });

async function rank(engine: Engine, { query, chosen }: JudgedQuery): Promise<string[]> {
  const state = { ...askFor(query), chosen: byFacet((facet) => chosen[facet] ?? []) };
  const answer = await engine.search(state);
  const hits = await answer.load(0, SHOWN);
  const near = hits.length < SHOWN ? await answer.findNear(SHOWN - hits.length) : undefined;
  return [...hits, ...(near?.hits ?? [])].map(({ url }) => url.split('/')[1] ?? '');
}

interface BuiltSite {
  /** The folder of the site. */
  readonly dist: string;
  /** The folder of the survey. */
  readonly content: string;
}

interface Survey {
  readonly record: PublicRecord;
  readonly content: string;
}
