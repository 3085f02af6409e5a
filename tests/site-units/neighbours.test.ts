import { describe, expect, it } from 'vitest';
import { findNeighbours } from '../../src/site/neighbours.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';

describe('findNeighbours', () => {
  const shelf = sampleShelf(['a', 'b', 'c'].map((id) => samplePaper({ id })));

  it('finds the papers before and after', () => {
    expect(findNeighbours(shelf, 'b')).toMatchObject({ previous: { id: 'a' }, next: { id: 'c' } });
  });

  it('finds none beyond the ends', () => {
    expect(findNeighbours(shelf, 'a').previous).toBeUndefined();
    expect(findNeighbours(shelf, 'c').next).toBeUndefined();
  });
});
