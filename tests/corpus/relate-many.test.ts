import { expect, it } from 'vitest';
import { relatePapers } from '../../src/pipeline/relate/index.ts';
import { makeContext } from '../pipeline/context.ts';
import { runShippedSurvey } from '../shipped-survey.ts';
import { varyPapers } from './vary-papers.ts';

/** `MANY_PAPERS=10000 npx vitest run tests/corpus/relate-many.test.ts` measures as many. */
const MANY = Number(process.env['MANY_PAPERS'] ?? 1000);

it(
  'relates many papers in seconds and within memory',
  { timeout: 1_800_000 },
  async ({ annotate }) => {
    const many = varyPapers((await runShippedSurvey()).papers, MANY);
    const before = process.resourceUsage().maxRSS;
    const start = performance.now();
    const related = relatePapers(many, makeContext());
    const seconds = (performance.now() - start) / 1000;
    // What other tests of the same worker took before is not of account.
    const gigabytes = (process.resourceUsage().maxRSS - before) / 2 ** 20;
    const told = related.filter((paper) => paper.related.length > 0).length;
    await annotate(
      `${MANY} papers: ${seconds.toFixed(1)} s, ${gigabytes.toFixed(1)} GB, ${told} told`,
    );
    expect(told / MANY).toBeGreaterThan(0.5);
    expect(gigabytes).toBeLessThan(2);
  },
);
