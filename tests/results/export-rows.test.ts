import { describe, expect, it } from 'vitest';
import { exportRows } from '../../src/results/export-rows.ts';
import { sampleRow } from './sample-row.ts';

describe('exportRows', () => {
  it('writes the parts of each number and addresses for programs', () => {
    const { text, file } = exportRows([sampleRow({ min: 1.5 })], { format: 'csv', without: [] });
    expect(file).toBe('results.csv');
    expect(text.split('\r\n')).toEqual([
      'Paper,Chapter,Year,Platforms,Number formats,Metric,Compared,Hedge,From,Value,Unit,Baseline,Quote,Address',
      'Tides in Teacups,Currents,2024,FPGA,INT4,Speedup,relative,up to,1.5,2.5,x,a spoon,stirs up to 2.5x faster than a spoon,https://tea.example/papers/tides-in-teacups/',
      '',
    ]);
  });

  it('writes numbers as they are printed for people, without the columns left out', () => {
    const without = ['chapter', 'platform', 'format', 'quote'] as const;
    expect(exportRows([sampleRow()], { format: 'markdown', without }).text).toBe(
      [
        '| Paper | Year | Metric | Reported | Baseline |',
        '| --- | --- | --- | --- | --- |',
        '| Tides in Teacups | 2024 | Speedup | up to 2.5× | a spoon |',
        '',
      ].join('\n'),
    );
    expect(exportRows([sampleRow()], { format: 'latex', without }).text).toContain(
      String.raw`up to 2.5$\times$`,
    );
  });
});
