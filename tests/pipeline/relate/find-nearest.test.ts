import { describe, expect, it } from 'vitest';
import {
  compareCandidates,
  indexVectors,
  type Circle,
} from '../../../src/pipeline/relate/find-nearest.ts';
import { weighTerms } from '../../../src/pipeline/relate/weigh-terms.ts';
import { packVector } from '../../../src/pipeline/relate/sparse-vector.ts';

/** Terms 1 to 9 are of hives, 11 to 19 of bread. */
const HIVES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const BREAD = [11, 12, 13, 14, 15, 16, 17, 18, 19];

describe('indexVectors', () => {
  const search = makeSearch([HIVES, HIVES.slice(0, 7), BREAD, HIVES, [...BREAD, 1, 2, 3, 4, 5, 6]]);

  it('finds the papers that share enough, and how near they are', () => {
    expect(listNearest(search(0, 0))).toEqual([3, 1]);
    expect(listNearest(search(1, 0))).toEqual([0, 3]);
  });

  it('finds none that are less near than asked, and counts them all the same', () => {
    expect(listNearest(search(0, 0.9))).toEqual([3]);
    expect(search(0, 0.9).size).toBe(3);
  });

  it('counts a term in the papers of the circle only', () => {
    expect([1, 8, 11].map(search(0, 0).count)).toEqual([3, 2, 0]);
  });

  it('counts a phrase in common for three words', () => {
    const phrases = makeSearch([BREAD, BREAD.slice(0, 2)], { 0: [21, 22], 1: [21, 22] });
    expect(listNearest(phrases(0, 0))).toEqual([1]);
    expect(listNearest(makeSearch([BREAD, BREAD.slice(0, 2)])(0, 0))).toEqual([]);
  });

  it('finds the same again', () => {
    const { count: _, ...first } = search(1, 0);
    const { count: __, ...second } = search(1, 0);
    expect(second).toEqual(first);
  });

  it('compares a paper among many with those that share the most of its rarer terms', () => {
    const common = [21, 22, 23, 24, 25, 26, 27];
    const papers = [[...HIVES, ...common], HIVES, ...Array.from({ length: 5000 }, () => common)];
    const { near, size, count } = makeSearch(papers)(0, 0);
    expect({ near, size, count: count(1) }).toMatchObject({
      near: [{ paper: 1 }],
      size: 2,
      count: 2,
    });
    expect(makeSearch([...papers, common.slice(0, 6)])(0, 0).near).toEqual(near);
  });

  it('finds nothing for a paper without words', () => {
    expect(listNearest(makeSearch([[], []])(0, 0))).toEqual([]);
  });
});

function makeSearch(words: readonly number[][], phrases: Readonly<Record<number, number[]>> = {}) {
  return indexVectors(
    words.map((terms, paper) =>
      weighTerms({ words: pack(terms), pairs: pack(phrases[paper] ?? []), facts: pack([]) }),
    ),
  );
}

function pack(terms: readonly number[]) {
  return packVector(new Map(terms.map((term) => [term, 1])));
}

function listNearest({ near }: Circle) {
  return near.toSorted(compareCandidates).map(({ paper }) => paper);
}
