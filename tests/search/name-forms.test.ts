import { describe, expect, it } from 'vitest';
import { joinName, listNameForms } from '../../src/search/name-forms.ts';

describe('listNameForms', () => {
  it('gives a name as written, and as a keyboard has it', () => {
    expect(listNameForms('R³Kite')).toEqual(['R³Kite', 'R3Kite']);
    expect(listNameForms('BoxKite')).toEqual(['BoxKite']);
  });
});

describe('joinName', () => {
  it.each([
    ['BoxKite b1.5', 'BoxKiteb1.5'],
    ['Kite³ Tail', 'Kite3Tail'],
    ['BoxKite', ''],
    ['Box-Kite', ''],
  ])('writes %j as the one word %j', (name, joined) => {
    expect(joinName(name)).toBe(joined);
  });
});
