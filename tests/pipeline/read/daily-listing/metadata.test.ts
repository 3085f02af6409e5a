import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../src/pipeline/read/daily-listing/metadata.ts';

describe('readMetadata', () => {
  it.each([
    ['• 8 authors', { authorCount: 8 }],
    ['1 author', { authorCount: 1 }],
    ['Jan 26, 1904', { date: { text: 'Jan 26, 1904', year: 1904, month: 1, day: 26 } }],
    ['Jul 28, 1905 2', { date: { text: 'Jul 28, 1905 2', year: 1905, month: 7, day: 28 } }],
    ['Apr 4 2', { date: { text: 'Apr 4 2', month: 4, day: 4 } }],
    ['Sept. 9 1.2k', { date: { text: 'Sept. 9 1.2k', month: 9, day: 9 } }],
    ['December 3 1904', { date: { text: 'December 3 1904', year: 1904, month: 12, day: 3 } }],
    ['• Society of Signalmen', { organization: 'Society of Signalmen' }],
    [
      '• Light House Board · Mar 3',
      { organization: 'Light House Board', date: { text: 'Mar 3', month: 3, day: 3 } },
    ],
  ])('reads “%s”', (line, facts) => {
    expect(readMetadata(line)).toEqual(facts);
  });

  it.each([
    'Eight authors',
    'Mar 3 papers',
    'Marching 3',
    'May We Ring?',
    'Mar 1904',
    'Lamps · Oils',
    'Lamps and Oils',
    '·',
  ])('leaves “%s” alone', (line) => {
    expect(readMetadata(line)).toBeUndefined();
  });
});
