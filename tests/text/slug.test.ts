import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from '../../src/text/slug.ts';

describe('a slug', () => {
  it.each([
    ['Warm Lids: A Study', 'warm-lids-a-study'],
    ['Über‑Bienen & Co.', 'uber-bienen-co'],
    ['λ-Hives: O(n²) Combs', 'lambda-hives-o-n2-combs'],
    ['Half ½ a Hive', 'half-1-2-a-hive'],
    ['蜜蜂', ''],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it('is cut between words', () => {
    expect(toSlug('one two three', 9)).toBe('one-two');
  });

  it('holds nothing but small letters, digits and single hyphens, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 80 }),
        (title, limit) => {
          expect(toSlug(title, limit)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
          expect(toSlug(title, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
