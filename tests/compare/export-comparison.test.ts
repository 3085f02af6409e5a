import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../src/compare/comparison.ts';
import { exportComparison } from '../../src/compare/export-comparison.ts';
import { sampleResult } from '../site-units/sample-result.ts';
import { sampleRecord } from './sample-record.ts';

describe('exportComparison', () => {
  it('writes papers in columns and what they state in rows', () => {
    const papers = [
      sampleRecord({
        results: [
          sampleResult({ metric: 'latency', value: 5, unit: 'ms', relative: false, quote: '5 ms' }),
          sampleResult({ metric: 'latency', value: 2, unit: 'ms', relative: false, quote: '2 ms' }),
        ],
      }),
      sampleRecord({ id: 'fog', title: '=Fog', kind: 'system' }),
    ];
    const { text, file } = exportComparison(compareRecords(papers, new Map()), 'csv');
    expect(file).toBe('comparison.csv');
    expect(text.split('\r\n')).toEqual([
      ",Tides in Teacups,'=Fog",
      'Chapter,currents,currents',
      'Kind,method,system',
      '"Latency, in ms, absolute",5\u202fms; 2\u202fms,',
      '',
    ]);
  });
});
