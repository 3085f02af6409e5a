import { expect, it } from 'vitest';
import { scoreFacts } from '../../src/score/facts.ts';

const nothing = {
  system: null,
  platforms: [],
  devices: [],
  precisions: [],
  headline: null,
  links: [],
};

it('compares each kind of fact, white space folded', () => {
  const scores = scoreFacts([
    {
      title: 'Wax',
      expected: {
        ...nothing,
        system: 'Wax  Net',
        headline: 'We propose wax.',
        headlineAlternatives: ['Wax\nburns.'],
        links: [{ url: 'wax.example/a', kind: 'code' }],
      },
      found: {
        ...nothing,
        system: 'Wax Net',
        headline: 'Wax burns.',
        links: [{ url: 'https://wax.example/a', kind: 'data' }],
      },
    },
    {
      title: 'Oil',
      expected: { ...nothing, headlineAlternatives: [] },
      found: { ...nothing, system: 'Oil' },
    },
  ]);
  expect(scores.system.strict).toBe(0.5);
  expect([scores.headline.strict, scores.headline.lenient]).toEqual([0.5, 1]);
  expect([scores.links.f1, scores.linkKinds.f1, scores.platforms.f1]).toEqual([1, 0, 1]);
});
