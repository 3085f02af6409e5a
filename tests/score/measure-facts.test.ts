import { describe, expect, it } from 'vitest';
import { isHeldOut } from '../../src/score/held-out.ts';
import { measureFacts } from '../../src/score/measure-facts.ts';

const titles = Array.from({ length: 30 }, (_, index) => `Lamp ${index}`);
const hidden = titles.filter((title) => isHeldOut({ title }));

describe('measureFacts', () => {
  it('gives each figure for all papers and for those held out', () => {
    const { figures } = measureFacts(titles.map((title) => makeCase(title)));
    expect(figures.find(({ name }) => name === 'results/full')).toEqual({
      name: 'results/full',
      share: 1,
      of: titles.length,
    });
    expect(figures.find(({ name }) => name === 'results/full (held out)')).toEqual({
      name: 'results/full (held out)',
      share: 1,
      of: hidden.length,
    });
  });

  it('counts a quote that does not stand in its paper', () => {
    const { figures } = measureFacts([makeCase('Lamp'), makeCase('Lamp', 'It burns for ever.')]);
    expect(figures.find(({ name }) => name === 'quotes')?.share).toBe(0.5);
  });
});

function makeCase(title: string, abstract = 'It burns 3x longer.') {
  const result = { metric: 'other', value: 3, unit: 'x', quote: '3x longer' };
  const facts = {
    system: null,
    platforms: [],
    devices: [],
    precisions: [],
    headline: null,
    links: [],
    results: [result],
  };
  return {
    title,
    expected: { ...facts, headlineAlternatives: [] },
    found: { ...facts, title, abstract },
  };
}
