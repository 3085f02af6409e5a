import { describe, expect, it } from 'vitest';
import { findKind } from '../../../src/pipeline/extract/kind.ts';

describe('findKind', () => {
  it.each([
    ['method', 'Learning to Dance', 'We propose a novel approach that teaches bees to dance.'],
    ['method', 'Warm Lids', 'Lids are cold. We introduce a lid of cork, and find that it is warm.'],
    [
      'system',
      'HiveOS: An Operating System for Hives',
      'We present HiveOS, a system that runs hives.',
    ],
    [
      'system',
      'Wax at Speed',
      'This paper introduces Waxer, a fast, quiet inference engine for wax.',
    ],
    ['survey', 'Smokers: A Survey', 'This survey reviews smokers, and closes with open problems.'],
    ['benchmark', 'SwarmBench', 'We introduce SwarmBench, a benchmark of 400 swarms.'],
    ['benchmark', 'Counting Queens', 'We present the first labelled data set of queens.'],
    ['measurement', 'Profiling Honey', 'We measure how honey flows, and find that it is slow.'],
    [
      'measurement',
      'Lids in Winter',
      'This study compares nine lids. Our results show that cork wins.',
    ],
    ['position', 'The Case for Cork', 'Here, we argue that lids should be of cork.'],
    ['theory', 'Hexagons', 'We prove that no comb needs less wax than a hexagonal one.'],
  ])('finds a %s in “%s”', (kind, title, abstract) => {
    expect(findKind({ title, abstract }).kind).toBe(kind);
  });

  it('takes a paper without an abstract for a method, unless its title says otherwise', () => {
    expect(findKind({ title: 'Lids', abstract: '' })).toEqual({ kind: 'method', cues: [] });
    expect(findKind({ title: 'Lids: A Review', abstract: '' }).kind).toBe('survey');
  });

  it('gives the words that speak for the kind as they stand, the heaviest first', () => {
    const abstract =
      'Wax is slow. We present Waxer (v2), a fast (and quiet) inference engine for wax.';
    const { cues } = findKind({ title: 'Serving Wax – Systems', abstract });
    for (const { where, start, end, quote } of cues) {
      expect({ title: 'Serving Wax – Systems', abstract }[where].slice(start, end)).toBe(quote);
    }
    expect(cues.map(({ quote }) => quote)).toContain('inference engine');
  });
});
