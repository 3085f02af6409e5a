import { describe, expect, it } from 'vitest';
import { pickCitations } from '../../src/citations/pick-citations.ts';
import { CITATION_FORMATS, writeCitations } from '../../src/citations/write-citations.ts';
import { sampleItem } from './sample-item.ts';

const HOSTILE = sampleItem({
  id: 'hostile',
  title: '"a", TY  - JOUR @misc{b, } { "id": "c"',
  author: [{ literal: '@misc{d,' }],
});
const ITEMS = [sampleItem({ id: 'one' }), HOSTILE, sampleItem({ id: 'three' })];

describe('pickCitations', () => {
  it.each(CITATION_FORMATS)('picks what would be written of some alone: %s', (format) => {
    const text = writeCitations(ITEMS, format);
    for (const keys of [['three', 'hostile'], ['one'], ['one', 'hostile', 'three'], []]) {
      const some = keys.flatMap((key) => ITEMS.filter(({ id }) => id === key));
      expect(pickCitations(text, { format, keys })).toBe(writeCitations(some, format));
    }
  });

  it.each(CITATION_FORMATS)('picks nothing where one is not there: %s', (format) => {
    const text = writeCitations(ITEMS, format);
    expect(pickCitations(text, { format, keys: ['one', 'four'] })).toBeUndefined();
  });
});
