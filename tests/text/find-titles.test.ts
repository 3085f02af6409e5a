import { describe, expect, it } from 'vitest';
import { findTitles } from '../../src/text/find-titles.ts';

const PAPERS = [
  { id: 'warm-lids', title: 'Warm Lids' },
  { id: 'warm-lids-again', title: 'Warm Lids, Again' },
  { id: 'slow-sugar', title: 'Slow Sugar: Crystals in Honey' },
];

describe('words of a title find', () => {
  it.each([
    ['slow crystals', ['slow-sugar'], []],
    ['SUGAR', ['slow-sugar'], []],
    ['crys', ['slow-sugar'], []],
    ['lids', ['warm-lids', 'warm-lids-again'], []],
    ['warm lids', ['warm-lids'], []],
    ['warm-lids-again', ['warm-lids-again'], []],
    ['cold lids again', [], ['warm-lids-again']],
    ['wasps', [], []],
    ['', [], []],
  ])('“%s”', (words, found, near) => {
    const findings = findTitles(words, PAPERS);
    expect(findings.found.map(({ id }) => id)).toEqual(found);
    expect(findings.near.map(({ id }) => id)).toEqual(near);
  });
});
