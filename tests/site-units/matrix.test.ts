import { describe, expect, it } from 'vitest';
import { countPapers } from '../../src/site/matrix.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';

function published(...dates: string[]): ReturnType<typeof samplePaper>[] {
  return dates.map((date) => samplePaper({ published: date }));
}

describe('countPapers', () => {
  it('counts by chapter and year, the empty years too', () => {
    const shelves = [
      sampleShelf(published('2020', '2022-05')),
      sampleShelf(published('2022'), 'foam'),
    ];
    expect(countPapers(shelves)).toMatchObject({
      columnName: 'year',
      columns: ['2020', '2021', '2022'],
      rows: [{ counts: [1, 0, 1] }, { counts: [0, 0, 1] }],
    });
  });

  it('joins the years before the last eight', () => {
    const { columns, rows } = countPapers([sampleShelf(published('2010', '2016', '2017', '2024'))]);
    expect(columns[0]).toBe('–2017');
    expect(columns).toHaveLength(8);
    expect(rows[0]?.counts[0]).toBe(3);
  });

  it('gives papers without a date a column of their own', () => {
    const shelf = sampleShelf([...published('2024', '2024'), samplePaper()]);
    expect(countPapers([shelf])).toMatchObject({
      columns: ['2024', 'n.d.'],
      rows: [{ counts: [2, 1] }],
    });
  });

  it('counts by kind where most papers have no date', () => {
    const shelf = sampleShelf([
      samplePaper({ kind: 'theory' }),
      samplePaper(),
      ...published('2024'),
    ]);
    const { columnName, columns, rows } = countPapers([shelf]);
    expect(columnName).toBe('kind');
    expect(rows[0]?.counts[columns.indexOf('theory')]).toBe(1);
  });
});
