import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { listPaperNames } from '../../src/prose/paper-names.ts';
import { listReferences } from '../../src/site/references.ts';
import { samplePaper } from './sample-paper.ts';

const papers = [
  samplePaper({ id: 'a', system: 'OilLamp', authors: ['Ada Wick'], published: '2021' }),
  samplePaper({ id: 'b', authors: ['Ben Oil', 'Cy Soot'], published: '2020', arxiv: '2001.00001' }),
  samplePaper({ id: 'c', authors: ['A', 'B', 'C', 'D', 'E'], doi: '10.1/2', arxiv: '2' }),
  samplePaper({ id: 'd' }),
];
const entries = new Map(papers.map((data) => [data.id, { data }]));

describe('listReferences', () => {
  const prose = readProse(
    '[Lamps](/papers/a/), <Cite id="c" /> and <Cite id="b" />. <Cite id="OilLamp" />.',
    listPaperNames(papers),
  );
  const references = listReferences(prose, { papers: entries });

  it('names each cited paper once, by the names that the text calls them', () => {
    expect(references.map(({ name }) => name)).toEqual([
      'A et al.',
      'Oil and Soot (2020)',
      'OilLamp',
    ]);
  });

  it('says who wrote it and when, the year once', () => {
    expect(references.map(({ authors }) => authors)).toEqual([
      'A, B, C and 2\u00a0others',
      'Ben Oil and Cy Soot',
      'Ada Wick (2021)',
    ]);
  });

  it('leads to where it was published', () => {
    expect(references.map(({ address }) => address?.url)).toEqual([
      'https://doi.org/10.1/2',
      'https://arxiv.org/abs/2001.00001',
      undefined,
    ]);
  });
});
