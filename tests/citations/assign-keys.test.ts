import { describe, expect, it } from 'vitest';
import { assignKeys } from '../../src/citations/assign-keys.ts';
import { sampleCitable } from './sample-item.ts';

describe('assignKeys', () => {
  it.each([
    [{}, 'foam2024tides'],
    [{ title: 'On the Tides' }, 'foam2024tides'],
    [{ title: '2 + 2' }, 'foam20242'],
    [{ title: '潮汐' }, 'foam20241'],
    [{ authors: ['Zoë Øre'] }, 'ore2024tides'],
    [{ authors: ['Bo van der Kelp-Müller'] }, 'kelpmuller2024tides'],
    [{ authors: [] }, 'anonymous2024tides'],
    [{ authors: [], organization: 'Harbour Office' }, 'office2024tides'],
    [{ authors: ['潮汐'] }, 'anonymous2024tides'],
    [{ published: '2024' }, 'foam2024tides'],
  ])('gives a paper with %o the key %s', (facts, key) => {
    expect(assignKeys([sampleCitable(facts)]).get('tides-in-teacups')).toBe(key);
  });

  it('leaves a paper its key when a later one would have the same, in any order', () => {
    const first = sampleCitable();
    const second = sampleCitable({
      id: 'tides-at-noon',
      title: 'Tides at Noon',
      published: '2024-07',
    });
    const third = sampleCitable({ id: 'tides', title: 'Tides', published: '2024-09' });
    const keys = {
      'tides-in-teacups': 'foam2024tides',
      'tides-at-noon': 'foam2024tidesnoon',
      tides: 'foam2024tides2',
    };
    for (const papers of [
      [first, second, third],
      [third, second, first],
    ]) {
      expect(Object.fromEntries(assignKeys(papers))).toEqual(keys);
    }
  });
});
