import { describe, expect, it } from 'vitest';
import { readText } from '../source.ts';

describe('cslJson', () => {
  it('reads what Zotero, Crossref and people write', () => {
    const { entries } = readText(`[
  {
    "id": "wick2020",
    "title": "Lamps in <i>Fog</i> with <4B candles",
    "abstract": "<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>",
    "author": [
      { "family": "Wick", "given": "Ada", "non-dropping-particle": "van der" },
      { "literal": "The Keepers" }
    ],
    "issued": { "date-parts": [["2020", 5]] },
    "container-title": ["Letters on Lamps", "LoL"],
    "DOI": "10.1000/lamps",
    "note": "arXiv:2005.00001 [physics]"
  }
]`);
    expect(entries).toEqual([
      {
        place: { file: 'sources/x', line: 2 },
        title: 'Lamps in Fog with <4B candles',
        abstract: 'One.\n\nTwo.',
        authors: ['Ada van der Wick', 'The Keepers'],
        published: '2020-05',
        doi: '10.1000/lamps',
        arxiv: '2005.00001',
        venue: 'Letters on Lamps',
        remark: 'arXiv:2005.00001 [physics]',
      },
    ]);
  });

  it('loses one record to a quote too many, and no other', () => {
    const { entries, remarks } = readText(`[
  { "title": "One" },
  { "title": "Tw"o" },
  { "title": "Three", },
  { "title": "Four" }
]`);
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Four']);
    expect(remarks).toEqual([
      { id: 'read/broken-record', line: 3 },
      { id: 'read/broken-record', line: 4 },
    ]);
  });

  it.each([
    '{ "title": "Alone" }',
    '{"title": "One"}\n{"title": "Two"}',
    '{ "items": [{ "title": "Within" }] }',
    '[{"title":"One"},{"title":"Two"}]',
  ])('reads %s', (text) => {
    const titles = readText(text).entries.map(({ title }) => title);
    expect(titles).toEqual(text.match(/(?<="title":\s?")\w+/gu));
  });
});
