import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ExtractedPaper, Paper } from '../../src/model/paper.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { readSurveyFolder } from '../../src/pipeline/read.ts';
import { relatePapers } from '../../src/pipeline/relate/index.ts';
import { makeReport } from '../../src/report/report.ts';
import { makeContext } from '../pipeline/context.ts';
import { BREAD_PAPER, makePaper } from '../pipeline/relate/bee-papers.ts';

const labelledSchema = z.array(
  z.object({
    title: z.string(),
    chapter: z.string(),
    platforms: z.array(z.string()),
    precisions: z.array(z.string()),
  }),
);

const labelled = new Map(
  labelledSchema
    .parse(JSON.parse(readFileSync('tests/gold/labelled-papers.json', 'utf8')))
    .map((paper) => [paper.title, paper]),
);

const UNRELATED: readonly ExtractedPaper[] = [
  BREAD_PAPER,
  makePaper({
    id: 'village-choirs',
    title: 'How Village Choirs Learn New Songs',
    abstract:
      'Choirs without sheet music learn by ear. We recorded eleven choirs, marked every wrong note, and followed how mistakes fade over the weeks. Altos learn fastest, and singing in a circle halves the time.',
  }),
  makePaper({
    id: 'caulking-boats',
    title: 'Caulking Wooden Boats in Northern Harbours',
    abstract:
      'Wooden boats leak where seams open. We compare tar, cotton and hemp in salt water across eight harbours, measuring leakage, labour and price. Hemp lasts longest.',
  }),
];

let papers: readonly Paper[];

beforeAll(async () => {
  const report = makeReport();
  const files = await readSurveyFolder('content', report);
  papers = runPipeline(files, report, () => undefined)?.papers ?? [];
});

describe('among the papers of this repository', () => {
  it('finds up to five neighbours for nearly every paper, each once and with a reason', () => {
    const ids = new Set(papers.map(({ id }) => id));
    for (const { id, related } of papers) {
      const near = related.map((neighbour) => neighbour.id);
      expect(near.length).toBeLessThanOrEqual(5);
      expect(new Set([...near, id]).size).toBe(near.length + 1);
      expect(near.filter((neighbour) => !ids.has(neighbour))).toEqual([]);
      expect(related.filter(({ reason }) => !REASON.test(reason))).toEqual([]);
    }
    const alone = papers.filter(({ related }) => related.length === 0);
    expect(alone.length / papers.length).toBeLessThan(0.08);
  });

  it('shares a chapter or a labelled fact with at least 85 % of the neighbours', ({ annotate }) => {
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    const kept = papers.flatMap((paper) => {
      if (!labelled.has(paper.rawTitle)) return [];
      return paper.related.map(({ id }) => isAlike(paper, byId.get(id)));
    });
    const share = kept.filter(Boolean).length / kept.length;
    void annotate(
      `${kept.length} neighbours of labelled papers, ${(share * 100).toFixed(1)} % alike`,
    );
    expect(share).toBeGreaterThanOrEqual(0.85);
  });

  it.each(UNRELATED.map((paper) => [paper.title, paper] as const))(
    'changes no neighbours when “%s” comes',
    (_, unrelated) => {
      const related = relatePapers([...papers, unrelated], makeContext());
      expect(related.at(-1)?.related).toEqual([]);
      expect(related.slice(0, -1).map(listNeighbours)).toEqual(papers.map(listNeighbours));
    },
  );

  it('gives the same neighbours whatever the order of papers', () => {
    const reversed = relatePapers(papers.toReversed(), makeContext());
    expect(reversed.toReversed()).toEqual(papers);
  });
});

/** Whether two papers share chapter, platform or number format; a label stands before what was found. */
function isAlike(paper: Paper, other: Paper | undefined): boolean {
  const [a, b] = [labelled.get(paper.rawTitle), labelled.get(other?.rawTitle ?? '') ?? other];
  if (!a || !b) return false;
  const facts = new Set([...a.platforms, ...a.precisions]);
  return (
    a.chapter === b.chapter || [...b.platforms, ...b.precisions].some((fact) => facts.has(fact))
  );
}

function listNeighbours({ id, related }: Paper): readonly string[] {
  return [id, ...related.map((neighbour) => neighbour.id)];
}

const REASON =
  /^(?:(?:this paper names|names) .+|both (?:on|with) .+|both speak of [^,]+(?:, [^,]+){1,2})$/u;
