import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/pipeline/relate/find-names.ts';
import { makePaper } from './bee-papers.ts';

describe('findNames', () => {
  it.each([
    ['WagScope', 'We compare with WagScope.'],
    ['WagScope 2', 'Unlike WagScope 2, ours is cheap.'],
    ['Marsella', 'The hive of Marsella is larger.'],
    ['WagScope', 'A WagScope-like camera.'],
  ])('finds that %s is named in “%s”', (system, abstract) => {
    expect(find(system, abstract)).toEqual([{ by: 1, of: 0 }]);
  });

  it.each([
    ['WagScope', 'We compare with WagScopes.'],
    ['WagScope', 'We compare with wagscope.'],
    ['Comb', 'Comb by comb we look.'],
    ['SAT', 'A swarm alarm tool (SAT) warns. SAT is cheap.'],
    ['GG', 'Of two genes, GG is rare.'],
  ])('finds no %s in “%s”', (system, abstract) => {
    expect(find(system, abstract)).toEqual([]);
  });

  it('goes by no name that two papers have', () => {
    const papers = ['a', 'b'].map((id) => makePaper({ id, system: 'WagScope' }));
    expect(findNames([...papers, makePaper({ id: 'c', abstract: 'On WagScope.' })])).toEqual([]);
  });

  it('goes by no name that another system’s begins with', () => {
    const papers = ['Apis', 'Apis-Net'].map((system) => makePaper({ id: system, system }));
    expect(findNames([...papers, makePaper({ id: 'c', abstract: 'We film Apis.' })])).toEqual([]);
  });

  it('goes by no name that everybody uses', () => {
    const users = Array.from({ length: 9 }, (_, at) =>
      makePaper({ id: `user-${at}`, abstract: 'We train on BeeNet.' }),
    );
    expect(findNames([makePaper({ id: 'a', system: 'BeeNet' }), ...users])).toEqual([]);
    expect(findNames([makePaper({ id: 'a', system: 'BeeNet' }), ...users.slice(1)])).toHaveLength(
      8,
    );
  });
});

function find(system: string, abstract: string) {
  return findNames([makePaper({ id: 'a', system }), makePaper({ id: 'b', abstract })]);
}
