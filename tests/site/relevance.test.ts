import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { rankByOwn, readJudgedQueries } from '../../scripts/bench/rank-queries.ts';
import { compareWithFloors, floorsSchema, type Compared } from '../../src/score/floors.ts';
import { formatCompared } from '../../src/score/format.ts';
import { measureRelevance, toFigures, type JudgedQuery } from '../../src/score/relevance.ts';
import { readRecord } from './dist.ts';

const dist = inject('dist');
let queries: readonly JudgedQuery[];
beforeAll(async () => {
  queries = await readJudgedQueries();
});

describe('the judged queries', () => {
  it('name papers of the survey', async () => {
    const { papers } = await readRecord(dist);
    const known = new Set(papers.map(({ id }) => id));
    const named = queries.flatMap(({ papers: judged }) => Object.keys(judged));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('hold back a third of each kind', () => {
    const first = queries.filter(({ heldOut }) => heldOut !== 'second');
    for (const [kind, own] of Map.groupBy(first, (query) => query.kind)) {
      const heldOut = own.filter((query) => query.heldOut).length;
      expect([kind, heldOut]).toEqual([kind, Math.floor(own.length / 3)]);
    }
  });

  it('are answered at least as well as the floors say', async () => {
    const answers = await rankByOwn(queries, { dist, content: 'content' });
    const floors = floorsSchema.parse(parse(await readFile('tests/relevance/floors.yaml', 'utf8')));
    const compared = compareWithFloors(toFigures(measureRelevance(answers)), floors);
    expect(listBelow(compared)).toEqual([]);
  });
});

function listBelow(compared: readonly Compared[]): string[] {
  return compared.filter(({ isReached }) => !isReached).map(formatCompared);
}
