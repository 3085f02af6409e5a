import { describe, expect, it } from 'vitest';
import { listSpelledNumbers } from '../../src/check/spelled-number.ts';
import { bearsOut, listNumbers } from '../../src/check/written-number.ts';

describe('a written number', () => {
  it.each([
    ['1.5B', '1.5 billion'],
    ['1.5B', '1,500M'],
    ['1,500', '1.5K'],
    ['1\u202F500', '1500'],
    ['1024', '1K'],
    ['3×', '3x'],
    ['3×', '3 times'],
    ['3×', '3-fold'],
    ['8-bit', 'INT8'],
    ['8 bits', '8-bit'],
    ['10⁻³', '0.001'],
    ['10^{-3}', '1e-3'],
    ['2.5×10⁴', '25,000'],
    ['2^10', '1024'],
    ['2 %', '2%'],
    ['2%', '2 per cent'],
    ['4%', '4-5%'],
    ['4x', '4, 5 and 6 times'],
    ['13 W', '13W'],
    ['92.3%', 'accuracy of 92.3'],
    ['22 billion', '22 Billion'],
  ])('%s is borne out by %s', (claimed, stated) => {
    expect(isBorneOut(claimed, stated)).toBe(true);
  });

  it.each([
    ['1.5B', '1.5M'],
    ['2%', '2x'],
    ['3 ms', '3 μs'],
    ['2%', 'of 2 kites'],
    ['10⁻³', '10⁻⁴'],
    ['3x', '3x3 pixels'],
    ['1.5', '15'],
  ])('%s isn’t borne out by %s', (claimed, stated) => {
    expect(isBorneOut(claimed, stated)).toBe(false);
  });

  it('stands in its text with its scale and unit', () => {
    const found = listNumbers('From 1.5B to 20 TOPS/W, n² in 3×3.');
    expect(found.map(({ text }) => text)).toEqual(['1.5B', '20 TOPS/W', '3', '3']);
  });
});

describe('a spelled number', () => {
  it.each([
    ['twice the speed', '2x'],
    ['a fivefold gain', '5×'],
    ['two orders of magnitude', '100x'],
    ['an order of magnitude', '10×'],
    ['halves the cost', '50%'],
    ['two bits', '2-bit'],
    ['twelve kites', '12'],
  ])('in “%s” bears out %s', (stated, claimed) => {
    expect(isSpelledOut(claimed, stated)).toBe(true);
  });

  it.each([
    ['two kites', '2%'],
    ['the first kite', '1x'],
    ['in order of size', '10'],
  ])('in “%s” doesn’t bear out %s', (stated, claimed) => {
    expect(isSpelledOut(claimed, stated)).toBe(false);
  });
});

function isBorneOut(claimed: string, stated: string): boolean {
  return listNumbers(claimed)
    .slice(0, 1)
    .every((number) => listNumbers(stated).some((own) => bearsOut(own, number)));
}

function isSpelledOut(claimed: string, stated: string): boolean {
  return listNumbers(claimed).every((number) =>
    listSpelledNumbers(stated).some((own) => bearsOut(own, number)),
  );
}
