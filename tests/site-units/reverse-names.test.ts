import { expect, it } from 'vitest';
import { reverseNames } from '../../src/site/reverse-names.ts';

it('says of each paper who names it, with the words of those that do', () => {
  const papers = [
    { id: 'dance-angles', names: [{ id: 'wag-scope', quote: 'We use WagScope.' }] },
    { id: 'wag-scope', names: [] },
    { id: 'wind', names: [{ id: 'wag-scope', quote: 'WagScope fails in wind.' }] },
  ];
  expect(Object.fromEntries(reverseNames(papers))).toEqual({
    'wag-scope': [
      { id: 'dance-angles', quote: 'We use WagScope.' },
      { id: 'wind', quote: 'WagScope fails in wind.' },
    ],
  });
});
