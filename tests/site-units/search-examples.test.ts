import { describe, expect, it } from 'vitest';
import { makeSearchExamples } from '../../src/site/search-examples.ts';
import { samplePaper } from './sample-paper.ts';

const chapters = [
  { terms: { tides: 2, teacups: 1, harbour: 1, 'spring tide*': 1, 'cold tea': 2 } },
];

function list(...papers: readonly Parameters<typeof samplePaper>[0][]): string[] {
  const described = papers.map((facts) => ({ ...samplePaper(facts), hasNote: false }));
  return makeSearchExamples(described, chapters).map(({ query }) => query);
}

describe('makeSearchExamples', () => {
  it('tries the words that papers have most often', () => {
    const abstract = 'Cold tea in the harbour.';
    expect(list({ abstract }, {}, { abstract: 'Tides', title: 'Teacups' })).toEqual(
      expect.arrayContaining([
        'teacups tides',
        '"cold tea"',
        'teacups -tides',
        'tides OR harbour',
        '(tides OR harbour) -teacups',
      ]),
    );
  });

  it('takes values that papers have, the most frequent first', () => {
    const examples = list(
      { devices: ['Cup 4', 'Big Cup'], published: '2022' },
      { devices: ['Big Cup'], published: '2024', kind: 'survey' },
      { published: '2023', platforms: ['mcu'] },
    );
    expect(examples).toEqual(
      expect.arrayContaining([
        'title:teacups',
        'device:"Big Cup"',
        'platform:mcu',
        'year:2023..2024',
      ]),
    );
  });

  it('leaves out what no paper has', () => {
    expect(list({ title: 'Cups' })).toEqual(['chapter:currents', 'kind:method']);
    expect(list()).toEqual([]);
  });
});
