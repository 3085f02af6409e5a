import { describe, expect, it } from 'vitest';
import { printHedge, printQuantity, printRatio } from '../../src/site/quantities.ts';
import { sampleResult } from './sample-result.ts';

const result = sampleResult();

describe('printQuantity', () => {
  it.each([
    [{ value: 11.1, unit: 'x' }, '11.1×'],
    [{ value: 25, min: 18, unit: '%' }, '18–25%'],
    [{ value: 63.9, unit: 'uJ' }, '63.9\u202fµJ'],
    [{ value: 3.6, unit: 'mm2' }, '3.6\u202fmm²'],
    [{ value: 12_000, unit: 'tokens/s' }, '12,000\u00a0tokens/s'],
    [{ value: -150, unit: '°C' }, '−150°C'],
    [{ value: 0.7, unit: '' }, '0.7'],
  ])('prints %o as %s', (quantity, words) => {
    expect(printQuantity({ ...result, ...quantity })).toBe(words);
  });
});

describe('printHedge', () => {
  it('puts a hedge in words', () => {
    expect(printHedge({ ...result, value: 1, unit: '', qualifier: 'average' })).toBe('average of');
    expect(printHedge({ ...result, value: 1, unit: '', qualifier: 'up to' })).toBe('up to');
    expect(printHedge({ ...result, value: 1, unit: '' })).toBeUndefined();
  });
});

describe('printRatio', () => {
  it('keeps three digits', () => {
    expect([4.066, 74.94, 1047].map(printRatio)).toEqual(['4.07×', '74.9×', '1,050×']);
  });
});
