import { describe, expect, it } from 'vitest';
import { readText } from '../source.ts';

describe('ris', () => {
  it('reads records without an end, with lines that go on, and with words between them', () => {
    const { entries, remarks } = readText(`Provider: A Catalogue
1.
TY  - JOUR
T1  - One
N2  - An abstract
that goes on.

Y1  - 2020/05//
KW  - lamps; fog
M3  - doi:10.1000/one
TY  - CONF
TI  - Two
A1  - Wick, Ada
A1  - Oil, Ben, Jr.
T2  - Days of Lamps
UR  - https://arxiv.org/abs/2005.00001
ER  -
DB  - A Tag before the Type
TY  - JOUR
TI  - Three
ER  -
`);
    expect(entries).toEqual([
      {
        place: { file: 'sources/x', line: 3 },
        title: 'One',
        abstract: 'An abstract that goes on.',
        published: '2020-05',
        doi: '10.1000/one',
        keywords: ['lamps', 'fog'],
      },
      {
        place: { file: 'sources/x', line: 11 },
        title: 'Two',
        authors: ['Ada Wick', 'Ben Oil Jr.'],
        venue: 'Days of Lamps',
        address: 'https://arxiv.org/abs/2005.00001',
        arxiv: '2005.00001',
      },
      { place: { file: 'sources/x', line: 18 }, title: 'Three' },
    ]);
    expect(remarks).toEqual([]);
  });
});
