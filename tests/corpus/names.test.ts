import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { runShippedSurvey } from '../shipped-survey.ts';

const judgedSchema = z.array(
  z.strictObject({ by: z.string(), of: z.string(), names: z.boolean(), why: z.string() }),
);

const judged = judgedSchema.parse(
  parse(readFileSync(new URL('names.yaml', import.meta.url), 'utf8')),
);

let found: readonly string[];
let ids: ReadonlySet<string>;

beforeAll(async () => {
  const { papers } = await runShippedSurvey();
  found = papers.flatMap(({ id, names }) => names.map((naming) => `${id} → ${naming.id}`));
  ids = new Set(papers.map(({ id }) => id));
}, 60_000);

describe('a paper that names another', () => {
  it('is judged by papers that there are', () => {
    const unknown = judged.flatMap(({ by, of }) => [by, of]).filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });

  it('is one that a person found to do so', () => {
    expect(found.filter((pair) => !listJudged(true).includes(pair))).toEqual([]);
  });

  it('is found wherever a person found it', () => {
    expect(listJudged(true).filter((pair) => !found.includes(pair))).toEqual([]);
  });
});

function listJudged(names: boolean): readonly string[] {
  return judged.filter((pair) => pair.names === names).map(({ by, of }) => `${by} → ${of}`);
}
