import { describe, expect, it } from 'vitest';
import { readVenue } from '../../src/citations/read-venue.ts';

describe('readVenue', () => {
  it.each([
    ['Proceedings of the Harbour Conference', { name: 'Proceedings of the Harbour Conference' }],
    ['TIDE 2024', { type: 'article-journal', name: 'TIDE', year: 2024 }],
    ['SEA 2024', { name: 'SEA 2024', year: 2024 }],
    ['SEA-X', { name: 'SEA-X' }],
    ['HarbCon', { name: 'HarbCon' }],
    ['SEA 2023, pp. 60-72', { name: 'SEA 2023', page: '60-72', year: 2023 }],
    ['SEA 2023 (pp. 60-72)', { name: 'SEA 2023', page: '60-72', year: 2023 }],
    ['SEA’25', { name: 'SEA’25' }],
    ['Workshop on Waves in 2030 (2024)', { name: 'Workshop on Waves in 2030 (2024)', year: 2024 }],
    [
      '"IEEE Transactions on Tea: Regular Papers"',
      { type: 'article-journal', name: 'IEEE Transactions on Tea: Regular Papers' },
    ],
    ['IEEE Tides 2024', { type: 'article-journal', name: 'IEEE Tides', year: 2024 }],
    ['Tides', { type: 'article-journal', name: 'Tides' }],
    ['Tides (2025)', { type: 'article-journal', name: 'Tides', year: 2025 }],
    [
      'Tidal Networks 192:107856 (2025)',
      {
        type: 'article-journal',
        name: 'Tidal Networks',
        volume: '192',
        page: '107856',
        year: 2025,
      },
    ],
    [
      'Tea Letters 22(5s), article 105 (2023)',
      {
        type: 'article-journal',
        name: 'Tea Letters',
        volume: '22',
        issue: '5s',
        page: '105',
        year: 2023,
      },
    ],
    [
      'Tea Letters 56(10) (2024)',
      { type: 'article-journal', name: 'Tea Letters', volume: '56', issue: '10', year: 2024 },
    ],
    [
      'Cups and Saucers 65 (2019), pp. 57-68',
      {
        type: 'article-journal',
        name: 'Cups and Saucers',
        volume: '65',
        page: '57-68',
        year: 2019,
      },
    ],
    [
      'Tea. Sci. 2025, 15, 586',
      { type: 'article-journal', name: 'Tea. Sci.', volume: '15', page: '586', year: 2025 },
    ],
    [
      'PhD thesis, University of the Tides, Quay (Summer 2019)',
      { type: 'thesis', name: 'University of the Tides, Quay', year: 2019 },
    ],
    ['Dissertation', { type: 'thesis', name: 'Dissertation' }],
  ])('reads %s', (written, venue) => {
    expect(readVenue(written)).toEqual({ type: 'paper-conference', ...venue });
  });
});
