import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import type { Paper } from '../../src/model/paper.ts';
import { listPaperNames } from '../../src/prose/paper-names.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { scoreNeighbours } from '../../src/score/neighbours.ts';
import { findCitedTogether } from '../../src/site/cited-together.ts';
import type { MentioningText } from '../../src/site/mentions.ts';
import { listRelated } from '../../src/site/related.ts';
import { reverseNames } from '../../src/site/reverse-names.ts';
import { runShippedSurvey } from '../shipped-survey.ts';
import { labelled } from './measured.ts';

it('shows beside labelled papers those that share chapter, platform or number format', async ({
  annotate,
}) => {
  const { papers, related } = await relateShippedSurvey();
  const before = scoreNeighbours(papers, labelled);
  const shown = scoreNeighbours(related, labelled);
  void annotate(
    `${(shown.alike * 100).toFixed(1)} % of ${shown.neighbours}; of the pipeline’s own ${(before.alike * 100).toFixed(1)} % of ${before.neighbours}`,
  );
  expect(shown.neighbours).toBeGreaterThan(before.neighbours);
  expect(shown.alike).toBeGreaterThanOrEqual(0.86);
});

it('shows nobody beside a paper twice, and nearly every paper with others', async () => {
  const { papers, related } = await relateShippedSurvey();
  const namedBy = reverseNames(papers);
  for (const paper of related) {
    const namings = [...paper.names, ...(namedBy.get(paper.id) ?? [])];
    const near = paper.related.map(({ id }) => id);
    expect(near).not.toContain(paper.id);
    expect(namings.filter(({ id }) => near.includes(id))).toEqual([]);
    expect(new Set(near).size).toBe(near.length);
  }
  const alone = related.filter((paper) => paper.related.length === 0);
  expect(alone.length / papers.length).toBeLessThan(0.02);
});

let measured: Promise<Measured> | undefined;

/** The papers as the pipeline gives them, and with what the site shows as related. */
function relateShippedSurvey(): Promise<Measured> {
  measured ??= measure();
  return measured;
}

async function measure(): Promise<Measured> {
  const { papers } = await runShippedSurvey();
  const library = {
    shelves: [],
    papers: new Map(papers.map((data) => [data.id, { data }])),
    namedBy: reverseNames(papers),
    citedTogether: findCitedTogether(await readTexts(papers)),
  };
  const related = papers.map((paper) => ({
    ...paper,
    related: [...listRelated(paper.id, library)],
  }));
  return { papers, related };
}

async function readTexts(papers: readonly Paper[]): Promise<readonly MentioningText[]> {
  const names = listPaperNames(papers);
  const files = await Array.fromAsync(glob('content/{chapters/,notes/,}*.mdx'));
  return Promise.all(
    files.toSorted().map(async (file) => ({
      kind: 'chapter',
      id: basename(file, '.mdx'),
      prose: readProse(await readFile(file, 'utf8'), names),
    })),
  );
}

interface Measured {
  readonly papers: readonly Paper[];
  readonly related: readonly Paper[];
}
