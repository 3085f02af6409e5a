import { describe, expect, it } from 'vitest';
import { listMarks, nameFactPlace, nameResultPlace } from '../../src/site/marks.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

const paper = samplePaper({
  results: [
    sampleResult({ quote: '3x faster', start: 30 }),
    sampleResult({ quote: 'twice', where: 'title', start: 4 }),
  ],
  evidence: [
    { field: 'kind', quote: 'survey', where: 'abstract', start: 5 },
    { field: 'kind', quote: 'findings', where: 'abstract', start: 80 },
    { field: 'platforms', value: 'fpga', quote: 'FPGAs', where: 'title', start: 9 },
    { field: 'platforms', value: 'mcu', quote: 'Arduino', where: 'abstract', start: 50 },
    { field: 'headline', quote: 'A survey.', where: 'abstract', start: 3 },
  ],
});

describe('listMarks', () => {
  it('lists results and the facts that are linked, each by its first words in the abstract', () => {
    expect(listMarks(paper)).toEqual([
      { id: 'result-1', start: 30, end: 39, isResult: true },
      { id: 'fact-1', start: 5, end: 11, isResult: false },
      { id: 'fact-4', start: 50, end: 57, isResult: false },
    ]);
  });
});

describe('nameResultPlace and nameFactPlace', () => {
  it('name the words in the abstract, or the title', () => {
    expect(nameResultPlace(paper, 0)).toBe('result-1');
    expect(nameResultPlace(paper, 1)).toBe('title');
    expect(nameFactPlace(paper, 'kind')).toBe('fact-1');
    expect(nameFactPlace(paper, 'platforms', 'mcu')).toBe('fact-4');
    expect(nameFactPlace(paper, 'platforms', 'fpga')).toBe('title');
  });

  it('name nothing for a fact without words', () => {
    expect(nameFactPlace(paper, 'system')).toBeUndefined();
    expect(nameFactPlace(paper, 'platforms', 'gpu')).toBeUndefined();
  });
});
