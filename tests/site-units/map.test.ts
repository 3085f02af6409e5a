import { describe, expect, it } from 'vitest';
import { findDensity, mapSurvey } from '../../src/site/map.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';

const gull = samplePaper({ id: 'gull', platforms: ['fpga', 'cpu'], precisions: ['INT8', 'W8A8'] });
const tern = samplePaper({ id: 'tern', platforms: ['fpga'], precisions: ['1-bit', 'FP8'] });
const knot = samplePaper({ id: 'knot', precisions: ['FP8'] });

describe('mapSurvey', () => {
  const map = mapSurvey([sampleShelf([gull, tern]), sampleShelf([knot], 'shores')]);

  it('puts a paper into the cell of each of its platforms and families, once', () => {
    expect(listCells(map?.byFormat)).toEqual({
      'cpu-8-bit': ['gull'],
      'fpga-1-bit': ['tern'],
      'fpga-8-bit': ['gull'],
      'fpga-fp8': ['tern'],
      'no-platform-fp8': ['knot'],
    });
  });

  it('keeps the order of bits, and leaves out what no paper has', () => {
    expect(map?.byFormat.columns.map(({ id }) => id)).toEqual(['1-bit', '8-bit', 'fp8']);
    expect(map?.byFormat.rows.map(({ id }) => id)).toEqual(['cpu', 'fpga', 'no-platform']);
  });

  it('counts different papers in the totals', () => {
    expect(map?.byFormat.columns.map(({ papers }) => papers.length)).toEqual([1, 1, 2]);
    expect(map?.byFormat.rows.map(({ papers }) => papers.length)).toEqual([1, 2, 1]);
  });
});

describe('mapSurvey, by chapter', () => {
  it('keeps the order of chapters', () => {
    const shelves = [
      sampleShelf([samplePaper({ ...gull, chapter: 'shores' })], 'shores'),
      sampleShelf([tern]),
    ];
    expect(listCells(mapSurvey(shelves)?.byChapter)).toEqual({
      'cpu-in-shores': ['gull'],
      'fpga-in-shores': ['gull'],
      'fpga-in-currents': ['tern'],
    });
  });

  it('is absent where no paper names a platform', () => {
    expect(mapSurvey([sampleShelf([knot])])).toBeUndefined();
  });
});

describe('findDensity', () => {
  const cells = [{ id: 'a', name: 'a', papers: Array.from({ length: 16 }, () => gull) }];
  const rows = [{ id: 'a', name: 'a', papers: [], cells }];

  it.each([
    [1, 1],
    [4, 2],
    [9, 3],
    [16, 4],
  ])('of %i papers where the most is 16 is %i', (count, density) => {
    expect(findDensity(count, { rows })).toBe(density);
  });
});

function listCells(
  table: NonNullable<ReturnType<typeof mapSurvey>>['byFormat'] | undefined,
): Record<string, string[]> {
  const cells = table?.rows.flatMap((row) => row.cells) ?? [];
  return Object.fromEntries(
    cells
      .filter(({ papers }) => papers.length > 0)
      .map(({ id, papers }) => [id, papers.map((paper) => paper.id)]),
  );
}
