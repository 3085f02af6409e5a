import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../src/pipeline/extract/headline/find-headline.ts';
import { HEADLINE_CUES } from '../../../src/pipeline/extract/headline/headline-cues.ts';

describe('findHeadline', () => {
  it.each([
    [
      'Moths need light. However, lamps are dim. To this end, we propose Wax, a lamp that burns. First, we propose a wick. Experiments show light.',
      'To this end, we propose Wax, a lamp that burns.',
    ],
    [
      'Lamps are old. This survey reviews what is known of lamps. We conclude with wax.',
      'This survey reviews what is known of lamps.',
    ],
    [
      'Lamps burn. We find that wax helps. A bright lamp is proposed.',
      'A bright lamp is proposed.',
    ],
    ['Lamps.', 'Lamps.'],
  ])('chooses a sentence of “%s”', (abstract, headline) => {
    expect(findHeadline({ title: 'Light for Moths', abstract })?.value).toBe(headline);
  });

  it('prefers the sentence that first names the contribution', () => {
    const abstract =
      'We develop a lamp with wax, called Wax. We develop and evaluate Wax with a novel lamp.';
    expect(findHeadline({ title: 'Light', abstract }, 'Wax')?.start).toBe(0);
  });

  it('finds none without an abstract', () => {
    expect(findHeadline({ title: 'Light', abstract: '' })).toBeUndefined();
  });

  it('quotes a stretch of the abstract, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (abstract) => {
        const found = findHeadline({ title: 'We propose a lamp', abstract });
        expect(found === undefined).toBe(abstract.trim() === '');
        expect(abstract.slice(found?.start, found?.end)).toBe(found?.quote ?? abstract);
      }),
    );
  });
});

describe('headline cues', () => {
  it.each(HEADLINE_CUES)('$id hears “$fires”, not “$silent”', ({ pattern, fires, silent }) => {
    expect([pattern.test(fires), pattern.test(silent)]).toEqual([true, false]);
  });
});
