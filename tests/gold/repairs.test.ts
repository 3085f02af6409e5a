import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { scoreRepairs } from '../../src/score/repairs.ts';
import { readCapturedEntries } from '../pipeline/repair/captured-entries.ts';
import { mendEntries } from '../pipeline/repair/mend.ts';

const labelledSchema = z.array(
  z.object({
    title: z.string(),
    repairs: z.array(z.object({ raw: z.string(), fixed: z.string() })),
  }),
);
const labelled = labelledSchema.parse(
  JSON.parse(readFileSync(new URL('labelled-papers.json', import.meta.url), 'utf8')),
);
const entries = readCapturedEntries();
const mended = new Map(mendEntries(entries).map((entry) => [entry.raw.title, entry]));
const cases = labelled.flatMap(({ title, repairs }) => {
  const found = mended.get(title);
  return found ? [{ expected: repairs, mended: found }] : [];
});

it('finds every labelled paper in the captures', () => {
  expect(cases.length).toBe(labelled.length);
});

it('mends the labelled papers as a careful editor did', () => {
  const { precision, recall, textsRight, texts, misses } = scoreRepairs(cases);
  expect(misses).toEqual([]);
  expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
  expect(textsRight).toBe(texts);
});

it('leaves labelled papers without damage as they are', () => {
  for (const { expected, mended: entry } of cases.filter(({ expected }) => expected.length === 0)) {
    expect(expected).toEqual([]);
    expect([entry.title, entry.abstract]).toEqual([entry.raw.title, entry.raw.abstract]);
  }
});
