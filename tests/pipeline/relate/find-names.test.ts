import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/pipeline/relate/find-names.ts';
import { makePaper } from './bee-papers.ts';

describe('findNames', () => {
  it.each([
    ['WagScope', 'We compare with WagScope.'],
    ['WagScope 2', 'Unlike WagScope 2, ours is cheap.'],
    ['WagScope 2', 'On WagScope-2 all is well.'],
    ['Marsella', 'The hive is larger than that of Marsella.'],
    ['Elastic Comb', 'We build on Elastic Comb.'],
    ['WagScope', 'A WagScope-like camera.'],
    ['BeeNet', 'A BeeNet-7B model and a BeeNet 7B model.'],
    ['HiveRTL', 'All of Hive-RTL is open.'],
    ['A-HIVE', 'It is better than A-Hive,which was first.'],
  ])('finds that %s is named in “%s”', (system, abstract) => {
    expect(find(system, abstract)).toEqual([{ by: 1, of: 0, quote: abstract }]);
  });

  it.each([
    ['WagScope', 'We compare with WagScopes.'],
    ['WagScope', 'We compare with wagscope.'],
    ['WagScope', 'We compare with Wag Scope, WagScope-Infinity, WagScope-2 and dim-WagScope.'],
    ['OneComb', 'A one-comb or One-Comb hive.'],
    ['EfficientLID', 'On Efficient LID Making.'],
    ['Comb', 'Comb by comb we look.'],
    ['Comb', 'Comb is cheap.'],
    ['STEP', 'Step by step, each step is a Step.'],
    ['SAT', 'A swarm alarm tool (SAT) warns. SAT is cheap.'],
    ['GG', 'Of two genes, GG is rare.'],
  ])('finds no %s in “%s”', (system, abstract) => {
    expect(find(system, abstract)).toEqual([]);
  });

  it('quotes the first sentence that has the name, or the title', () => {
    const abstract = 'It is cold. WagScope sees all. WagScope is cheap.';
    expect(find('WagScope', abstract)).toEqual([{ by: 1, of: 0, quote: 'WagScope sees all.' }]);
    const papers = [
      makePaper({ id: 'a', system: 'WagScope' }),
      makePaper({ id: 'b', title: 'WagScope in Wind', abstract }),
    ];
    expect(findNames(papers).map(({ quote }) => quote)).toEqual(['WagScope in Wind']);
  });

  it('goes by no name that two papers have, and by the very letters where two are alike', () => {
    const papers = ['a', 'b'].map((id) => makePaper({ id, system: 'WagScope' }));
    expect(findNames([...papers, makePaper({ id: 'c', abstract: 'On WagScope.' })])).toEqual([]);
    const alike = ['WagNet', 'Wag-Net'].map((system) => makePaper({ id: system, system }));
    const namings = findNames([...alike, makePaper({ id: 'c', abstract: 'We rely on Wag-Net.' })]);
    expect(namings.map(({ of }) => of)).toEqual([1]);
  });

  it('takes the longest of two names', () => {
    const papers = ['Wag Scope', 'Wag Scope Pro'].map((system) =>
      makePaper({ id: system, system }),
    );
    const namings = findNames([
      ...papers,
      makePaper({ id: 'c', abstract: 'We rely on Wag Scope Pro.' }),
    ]);
    expect(namings.map(({ of }) => of)).toEqual([1]);
  });
});

function find(system: string, abstract: string) {
  return findNames([makePaper({ id: 'a', system }), makePaper({ id: 'b', abstract })]);
}
