import type { ResultRow } from '../../src/results/row.ts';

/** An invented result with the given facts. */
export function sampleRow(facts: Partial<ResultRow> = {}): ResultRow {
  return {
    title: 'Tides in Teacups',
    address: 'https://tea.example/papers/tides-in-teacups/',
    year: '2024',
    chapter: { id: 'currents', label: 'Currents' },
    platforms: [{ id: 'fpga', label: 'FPGA' }],
    formats: ['INT4'],
    metric: { id: 'speedup', label: 'Speedup' },
    relative: true,
    hedge: 'up to',
    value: 2.5,
    unit: 'x',
    printed: 'up to 2.5×',
    baseline: 'a spoon',
    quote: 'stirs up to 2.5x faster than a spoon',
    values: {
      chapter: ['currents'],
      platform: ['fpga'],
      format: ['INT4'],
      metric: ['speedup'],
      year: ['2024'],
    },
    haystack: 'tides in teacups\ncurrents\nstirs up to 2.5x faster than a spoon',
    ...facts,
  };
}
