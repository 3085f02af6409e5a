import { describe, expect, it } from 'vitest';
import { tallyRepairs, tallySources } from '../../src/site/tallies.ts';
import { samplePaper } from './sample-paper.ts';

describe('tallySources', () => {
  it('counts records, papers, and papers that no other file names', () => {
    const papers = [
      samplePaper({ sources: [place('b.txt', 1), place('b.txt', 9), place('a.txt', 4)] }),
      samplePaper({ sources: [place('b.txt', 5)] }),
    ];
    expect(tallySources(papers)).toEqual([
      { file: 'a.txt', records: 1, papers: 1, only: 0 },
      { file: 'b.txt', records: 3, papers: 2, only: 1 },
    ]);
  });
});

describe('tallyRepairs', () => {
  it('counts edits and papers by rule, the busiest first', () => {
    const papers = [
      samplePaper({ repairs: [edit('dash', '--', '–'), edit('times', '2times', '2×')] }),
      samplePaper({ repairs: [edit('times', '3times', '3×'), edit('times', '4times', '4×')] }),
    ];
    expect(tallyRepairs(papers)).toEqual([
      { rule: 'times', edits: 3, papers: 2, example: { raw: '2times', fixed: '2×' } },
      { rule: 'dash', edits: 1, papers: 1, example: { raw: '--', fixed: '–' } },
    ]);
  });
});

describe('tallyRepairs, of rules that act together', () => {
  it('counts the edit for each of them', () => {
    const papers = [samplePaper({ repairs: [edit('times + letter', '2times mu', '2×μ')] })];
    expect(tallyRepairs(papers).map(({ rule, edits }) => [rule, edits])).toEqual([
      ['letter', 1],
      ['times', 1],
    ]);
  });
});

function place(file: string, line: number): { file: string; line: number } {
  return { file, line };
}

function edit(
  rule: string,
  raw: string,
  fixed: string,
): { rule: string; raw: string; fixed: string } {
  return { rule, raw, fixed };
}
