import { describe, expect, it } from 'vitest';
import { findNeighbours } from '../../src/site/neighbours.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';

describe('findNeighbours', () => {
  const shelf = sampleShelf(['a', 'b', 'c'].map((id) => samplePaper({ id })));

  it('finds the papers before and after', () => {
    expect(findNeighbours(shelf, 'b')).toMatchObject({ previous: { id: 'a' }, next: { id: 'c' } });
  });

  it('follows the reading path, then the others in their order', () => {
    const [a, b, c] = shelf.papers;
    const path = [c, b].flatMap((paper) => paper ?? []);
    const guided = { ...shelf, path };
    expect(findNeighbours(guided, 'c')).toEqual({ previous: undefined, next: b, step: 1 });
    expect(findNeighbours(guided, 'b')).toEqual({ previous: c, next: a, step: 2 });
    expect(findNeighbours(guided, 'a')).toEqual({ previous: b, next: undefined, step: undefined });
  });

  it('finds none beyond the ends', () => {
    expect(findNeighbours(shelf, 'a').previous).toBeUndefined();
    expect(findNeighbours(shelf, 'c').next).toBeUndefined();
  });
});
