import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/export/format-csv.ts';

describe('formatCsv', () => {
  it('writes a line for each row', () => {
    expect(
      formatCsv([
        ['a', 'b'],
        ['1', ''],
      ]),
    ).toBe('a,b\r\n1,\r\n');
  });

  it.each([
    ['tea, black', '"tea, black"'],
    ['the "best" tea', '"the ""best"" tea"'],
    ['two\nlines', '"two\nlines"'],
    [' edge ', '" edge "'],
  ])('quotes %j', (cell, written) => {
    expect(formatCsv([[cell]])).toBe(`${written}\r\n`);
  });

  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['\u200B=1', "'\u200B=1"],
  ])('lets no spreadsheet run %j', (cell, written) => {
    expect(formatCsv([[cell]])).toBe(`${written}\r\n`);
  });

  it.each(['-3', '0.5', '-1.5e-9', '1=1', '2-3'])('leaves %s as it is', (cell) => {
    expect(formatCsv([[cell]])).toBe(`${cell}\r\n`);
  });
});
