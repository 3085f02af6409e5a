import { describe, expect, it } from 'vitest';
import { listFacts } from '../../src/query/list-facts.ts';
import { samplePaper } from '../site-units/sample-paper.ts';

describe('listFacts', () => {
  it('lists what a paper can be asked for by', () => {
    const paper = samplePaper({
      system: 'TideCup',
      published: '2024-05-01',
      platforms: ['mcu'],
      links: [
        { url: 'https://tides.example/a', kind: 'code' },
        { url: 'https://tides.example/b', kind: 'code' },
      ],
    });
    expect(listFacts({ ...paper, hasNote: true })).toMatchObject({
      title: ['Tides in Teacups'],
      system: ['TideCup'],
      year: ['2024'],
      platform: ['mcu'],
      has: ['note', 'code'],
    });
  });

  it('lists nothing for what is not known', () => {
    expect(listFacts({ ...samplePaper(), hasNote: false })).toMatchObject({
      author: [],
      system: [],
      year: [],
      has: [],
    });
  });
});
