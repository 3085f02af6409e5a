import { describe, expect, it } from 'vitest';
import { listClaims } from '../../../src/pipeline/extract/list-claims.ts';
import { measureCpu } from '../../cpu-time.ts';

describe('listClaims', () => {
  it.each([
    ['We propose Lamp, a novel inference engine that hums.', ['a novel inference engine']],
    ['In this work, we further present Lamp (v2): a quick, quiet lamp.', ['a quick, quiet lamp']],
    ['This paper introduces lamp.js, a lamp. It burns.', ['a lamp']],
    ['They present a lamp; wax was presented.', []],
    ['We built a lamp. Then we tested it. We release a wick for it.', ['a lamp', 'a wick']],
    ['', []],
  ])('lists what is presented in “%s”', (abstract, claims) => {
    expect(listClaims(abstract).map(({ text }) => text)).toEqual(claims);
  });

  it('gives the place of each letter', () => {
    const abstract = 'Then we present Lamp (v2), a quick (and quiet) lamp.';
    const [claim] = listClaims(abstract);
    expect(claim?.text).toBe('a quick lamp');
    expect(claim?.places.map((place) => abstract[place]).join('')).toBe('a quick lamp');
  });

  it('is quick on hostile text', () => {
    const hostile = 'we a a a, '.repeat(20_000) + 'we present '.repeat(20_000);
    expect(measureCpu(() => listClaims(hostile))).toBeLessThan(2000);
  });
});
