import { describe, expect, it } from 'vitest';
import { chooseValues } from '../../src/query/choose-values.ts';
import type { Field } from '../../src/query/fields.ts';

function choose(field: Field, text: string, ...values: readonly string[]): string[] {
  return chooseValues({ field, text }, values);
}

describe('chooseValues', () => {
  it.each([
    ['2023', ['2023']],
    ['2023..2024', ['2023', '2024']],
    ['2023-2024', ['2023', '2024']],
    ['2024..', ['2024', '2025']],
    ['..2023', ['2022', '2023']],
    ['2025..2023', []],
    ['..', []],
    ['23', []],
    ['soon', []],
  ])('takes for the years %j %j', (text, years) => {
    expect(choose('year', text, '2022', '2023', '2024', '2025')).toEqual(years);
  });

  it('takes a value by its name too', () => {
    expect(choose('platform', 'Microcontroller', 'mcu', 'cpu')).toEqual(['mcu']);
    expect(choose('kind', 'measurement study', 'measurement', 'method')).toEqual(['measurement']);
  });

  it('prefers the value itself where there are few', () => {
    expect(choose('chapter', 'kites', 'kites', 'box-kites')).toEqual(['kites']);
    expect(choose('chapter', 'box kites', 'kites', 'box-kites')).toEqual(['box-kites']);
    expect(choose('format', 'int4', 'INT4', 'INT8')).toEqual(['INT4']);
  });

  it('takes every value that has the words where there are many', () => {
    const devices = ['Kite 4', 'Long Kite-4 Pro', 'Kite 41', 'Tea 4'];
    expect(choose('device', 'kite 4', ...devices)).toEqual([
      'Kite 4',
      'Long Kite-4 Pro',
      'Kite 41',
    ]);
    expect(choose('author', 'Mül', 'Ada Müller', 'Emul Ated')).toEqual([]);
    expect(choose('author', 'mulle', 'Ada Müller', 'Emul Ated')).toEqual(['Ada Müller']);
  });

  it('takes a short word as a whole', () => {
    expect(choose('author', 'Li', 'Li Sample', 'Lin Tester')).toEqual(['Li Sample']);
  });

  it('takes nothing for signs', () => {
    expect(choose('title', '—', 'Kites')).toEqual([]);
  });
});
