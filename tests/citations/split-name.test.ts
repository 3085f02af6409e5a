import { describe, expect, it } from 'vitest';
import { splitName } from '../../src/citations/split-name.ts';

describe('splitName', () => {
  it.each([
    ['Ada Foam', { family: 'Foam', given: 'Ada' }],
    ['Ada B. Foam', { family: 'Foam', given: 'Ada B.' }],
    ['Foam, Ada', { family: 'Foam', given: 'Ada' }],
    ['Foam, Jr., Ada', { family: 'Foam', given: 'Ada', suffix: 'Jr.' }],
    ['Ada Foam Jr.', { family: 'Foam', given: 'Ada', suffix: 'Jr.' }],
    ['Ada Foam, Jr.', { family: 'Foam', given: 'Ada', suffix: 'Jr.' }],
    ['Bo van der Kelp', { family: 'Kelp', given: 'Bo', 'non-dropping-particle': 'van der' }],
    ['van der Kelp, Bo', { family: 'Kelp', given: 'Bo', 'non-dropping-particle': 'van der' }],
    ['Bo Van Kelp', { family: 'Kelp', given: 'Bo Van' }],
    ['Van Foam', { family: 'Foam', given: 'Van' }],
    ['Foam III', { family: 'III', given: 'Foam' }],
    ['潮汐', { literal: '潮汐' }],
    ['Ripple', { literal: 'Ripple' }],
    ['Harbour Research Team', { literal: 'Harbour Research Team' }],
    ['The Kelp Collaboration', { literal: 'The Kelp Collaboration' }],
    ['Foam, Ada, Bo, and others', { literal: 'Foam, Ada, Bo, and others' }],
    ['  Ada\n\tFoam\u0000 ', { family: 'Foam', given: 'Ada' }],
  ])('takes “%s” apart', (written, name) => {
    expect(splitName(written)).toEqual(name);
  });
});
