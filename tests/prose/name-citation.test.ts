import { describe, expect, it } from 'vitest';
import { findFamilyName, nameCitation, nameInGroup } from '../../src/prose/name-citation.ts';
import { LAMP_NAMES } from './lamp-papers.ts';
import type { NamedPaper } from '../../src/prose/paper-names.ts';

function find(id: string): NamedPaper {
  const paper = LAMP_NAMES.papers.get(id);
  if (!paper) throw new Error(`There is no paper ${id}.`);
  return paper;
}

describe('nameCitation', () => {
  it.each([
    ['oillamp', undefined, 'OilLamp'],
    ['oillamp', 'author', 'Wick et al. (2021)'],
    ['wicks-compared', undefined, 'Wick and van der Oil (2020)'],
    ['wicks-compared', 'name', 'Wick and van der Oil (2020)'],
    ['another-glow', 'author', 'Beam'],
    ['a-glow', 'author', 'Glow'],
    ['dark', undefined, '“The Long Dark of the Northern Stations in a Winter …”'],
  ] as const)('names %s as %s: %s', (id, form, words) => {
    expect(nameCitation(find(id), form)).toBe(words);
  });

  it('leaves the brackets round the year to the group', () => {
    expect(nameInGroup(find('wicks-compared'))).toBe('Wick and van der Oil 2020');
    expect(nameInGroup(find('oillamp'))).toBe('OilLamp');
    expect(nameInGroup(find('oillamp'), 'author')).toBe('Wick et al. 2021');
  });
});

describe('findFamilyName', () => {
  it.each([
    ['Ada Wick', 'Wick'],
    ['Ada M. de la Wick', 'de la Wick'],
    ['Ben Oil, Jr.', 'Oil'],
    ['Plato', 'Plato'],
    ['Van Oil', 'Oil'],
  ])('of %s is %s', (name, family) => {
    expect(findFamilyName(name)).toBe(family);
  });
});
