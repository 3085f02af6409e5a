import { describe, expect, it } from 'vitest';
import { findFamily, FORMAT_FAMILIES } from '../../src/site/format-family.ts';

describe('findFamily', () => {
  it.each([
    ['1-bit', '1-bit'],
    ['0.1-bit', '1-bit'],
    ['<1-bit', '1-bit'],
    ['1.58-bit', 'ternary'],
    ['2-bit', '2-bit'],
    ['3-bit', '3-bit'],
    ['INT4', '4-bit'],
    ['Q4_0', '4-bit'],
    ['W4A4KV4', '4-bit'],
    ['INT6', '5-to-7-bit'],
    ['UINT8', '8-bit'],
    ['W8A8', '8-bit'],
    ['FP4', 'fp4'],
    ['MXFP4', 'fp4'],
    ['FP6', 'fp8'],
    ['FP8', 'fp8'],
    ['16-bit', '16-bit'],
    ['BF16', '16-bit'],
    ['FP32', '32-bit'],
    ['mixed', 'mixed'],
    ['2-8-bit', 'mixed'],
    ['W4A8', 'mixed'],
    ['W2A8KV4', 'mixed'],
    ['W4A4KV8', 'mixed'],
    ['Posit (8,0)', 'other'],
    ['<4-bit', 'other'],
    ['12-bit', 'other'],
    ['FP64', 'other'],
  ])('puts %s into the family %s', (precision, family) => {
    expect(findFamily(precision)).toBe(family);
  });

  it('gives families with different addresses', () => {
    expect(new Set(FORMAT_FAMILIES.map(({ id }) => id)).size).toBe(FORMAT_FAMILIES.length);
  });
});
