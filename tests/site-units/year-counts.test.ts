import { describe, expect, it } from 'vitest';
import { countFormats, countYears } from '../../src/site/year-counts.ts';
import { samplePaper } from './sample-paper.ts';

const dates = ['2020', '2022-05', '2022', '2022-07-01', '2020-02'];

describe('countYears', () => {
  it('counts the papers of every year, the empty ones too, and says how many have no date', () => {
    const papers = [...dates.map((published) => samplePaper({ published })), samplePaper()];
    expect(countYears({ papers })).toEqual({
      years: ['2020', '2021', '2022'],
      rows: [{ name: 'papers', counts: [2, 0, 3] }],
      undated: 1,
    });
  });

  it('makes no figure of fewer than five dates', () => {
    const papers = dates.slice(1).map((published) => samplePaper({ published }));
    expect(countYears({ papers })).toBeUndefined();
  });
});

describe('countFormats', () => {
  it('counts a paper once in each of its families', () => {
    const papers = dates.map((published) =>
      samplePaper({ published, precisions: ['INT8', 'W8A8', '1-bit'] }),
    );
    expect(countFormats({ papers })?.rows).toEqual([
      { name: '1-bit', counts: [2, 0, 3] },
      { name: '8-bit, INT8', counts: [2, 0, 3] },
    ]);
  });

  it('makes no figure where fewer than five papers name a format', () => {
    const papers = dates.map((published) => samplePaper({ published }));
    expect(countFormats({ papers })).toBeUndefined();
  });
});
