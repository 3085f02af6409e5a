import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, readAddress } from '../../src/results/address.ts';
import { COLUMNS, EVERYTHING, SORTS } from '../../src/results/state.ts';

describe('readAddress', () => {
  it('reads words, every value of every filter, the order and the columns left out', () => {
    const address = '?q=warm+tea&platform=fpga&platform=gpu&year=2024&sort=newest&without=quote';
    expect(readAddress(address)).toEqual({
      words: 'warm tea',
      chosen: { ...EVERYTHING.chosen, platform: ['fpga', 'gpu'], year: ['2024'] },
      sort: 'newest',
      without: ['quote'],
    });
  });

  it('leaves out what it does not know, blank values and repeated ones', () => {
    const address = '?utm=x&sort=upwards&without=value&year=&metric=speedup&metric=speedup';
    expect(readAddress(address)).toEqual({
      ...EVERYTHING,
      chosen: { ...EVERYTHING.chosen, metric: ['speedup'] },
    });
  });

  it('takes a limited number of values of a limited length', () => {
    const many = Array.from({ length: 500 }, (_, index) => `year=${index}`).join('&');
    const { words, chosen } = readAddress(
      `?${many}&q=${'x'.repeat(5000)}&format=${'y'.repeat(5000)}`,
    );
    expect([words.length, chosen.year.length, chosen.format.length]).toEqual([200, 60, 0]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => void readAddress(search)));
  });
});

describe('formatAddress', () => {
  it('writes nothing for the table as it is built', () => {
    expect(formatAddress({ ...EVERYTHING, words: '  ' })).toBe('');
  });

  it('is read back as it was', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .map((value) => value.trim())
      .filter((value) => value !== '');
    const values = fc.uniqueArray(text, { maxLength: 4 });
    const states = fc.record({
      words: text,
      chosen: fc.record({
        chapter: values,
        platform: values,
        format: values,
        metric: values,
        year: values,
      }),
      sort: fc.constantFrom(...SORTS),
      without: fc.subarray([...COLUMNS]),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(formatAddress(state))).toEqual(state);
      }),
    );
  });
});
