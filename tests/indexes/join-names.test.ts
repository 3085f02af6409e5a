import { describe, expect, it } from 'vitest';
import { joinNames } from '../../src/indexes/join-names.ts';

describe('joinNames', () => {
  it('joins spellings that differ in case and punctuation alone', () => {
    expect(joinNames([['J. A. Foam'], ['J.A. Foam'], ['Wei-Lan Kelp'], ['WEI LAN KELP']])).toEqual([
      ['J.A. Foam', 'J. A. Foam'],
      ['Wei-Lan Kelp', 'WEI LAN KELP'],
    ]);
  });

  it.each([
    ['an initial', 'J. Foam', 'John Foam'],
    ['a middle name left out', 'John Foam', 'John Arthur Foam'],
    ['a middle initial', 'John A. Foam', 'John Arthur Foam'],
    ['an accent', 'Jose Foam', 'José Foam'],
    ['a letter without its stroke', 'Lodz Foam', 'Łodz Foam'],
    ['a given name in two words', 'Weilan Foam', 'Wei Lan Foam'],
    ['the order of a bibliography', 'Foam, J.', 'John Foam'],
    ['a particle', 'J. van Foam', 'Jan van Foam'],
  ])('joins %s where both wrote with the same third', (_, short, full) => {
    const lists = [
      [short, 'Ada Kelp'],
      ['Ada Kelp', full],
    ];
    expect(joinNames(lists)).toContainEqual([full, short]);
  });

  it.each([
    ['without a third', ['J. Foam'], ['John Foam']],
    ['whose third has only initials', ['J. Foam', 'A. Kelp'], ['John Foam', 'A. Kelp']],
    ['that contradict each other', ['Jane Foam', 'Ada Kelp'], ['John Foam', 'Ada Kelp']],
    ['of other middle names', ['J. B. Foam', 'Ada Kelp'], ['John A. Foam', 'Ada Kelp']],
    ['of father and son', ['John A. Foam Jr.', 'Ada Kelp'], ['John A. Foam', 'Ada Kelp']],
    ['of one paper', ['J. Foam', 'John Foam', 'Ada Kelp'], ['John Foam', 'Ada Kelp']],
    ['with another particle', ['J. van Foam', 'Ada Kelp'], ['Jan Foam', 'Ada Kelp']],
    ['of groups', ['Foam Lab', 'Ada Kelp'], ['F. Lab', 'Ada Kelp']],
    ['in a script without initials', ['林 波', 'Ada Kelp'], ['林海 波', 'Ada Kelp']],
  ])('does not join names %s', (_, one, other) => {
    expect(joinNames([one, other]).filter((group) => group.length > 1)).toEqual([]);
  });

  it('does not join what fits two people', () => {
    const lists = [
      ['J. Foam', 'Ada Kelp'],
      ['John Foam', 'Ada Kelp'],
      ['Jane Foam', 'Ben Weed'],
    ];
    expect(joinNames(lists).filter((group) => group.length > 1)).toEqual([]);
  });

  it('lists each spelling once, whatever the order of the papers', () => {
    const lists = [
      ['J. Foam', 'Ada Kelp'],
      ['John Foam', 'Ada Kelp'],
      ['John A. Foam', 'Ada Kelp'],
    ];
    const expected = [['John A. Foam', 'John Foam', 'J. Foam'], ['Ada Kelp']];
    expect(joinNames(lists).toSorted()).toEqual(expected.toSorted());
    expect(joinNames(lists.toReversed()).toSorted()).toEqual(expected.toSorted());
  });
});
