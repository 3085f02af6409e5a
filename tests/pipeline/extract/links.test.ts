import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/pipeline/extract/links/find-links.ts';
import {
  CERTAIN_ADDRESSES,
  HOSTS,
  NEAREST_WORDS,
  WORDS,
} from '../../../src/pipeline/extract/links/link-cues.ts';

function listLinks(abstract: string): readonly string[] {
  return findLinks({ title: 'Lamps', abstract }).map(({ value }) => `${value.kind} ${value.url}`);
}

describe('findLinks', () => {
  it.each([
    ['Code is at https://github.com/moth/lamp.', ['code https://github.com/moth/lamp']],
    ['Code: https://github.com/ moth/lamp.', ['code https://github.com/moth/lamp']],
    ['Code: https://github.com/moth/night-\nlamp.', ['code https://github.com/moth/night-lamp']],
    ['Code: https:// github.com/moth/lamp', ['code https://github.com/moth/lamp']],
    ['(see https://moth.example/a_(b)).', ['project https://moth.example/a_(b)']],
    ['All code [https://github.com/moth/lamp/] is free', ['code https://github.com/moth/lamp/']],
    ['Models are at hf.co/moth/lamp.', ['model https://hf.co/moth/lamp']],
    ['Visit the project site at www.moth.example/v2.', ['project https://www.moth.example/v2']],
    [
      'Code is at https://github.com/a/b and https://moth.example/c. Data are at https://d.example.',
      ['code https://github.com/a/b', 'code https://moth.example/c', 'data https://d.example'],
    ],
    ['Lamps, e.g. oil/wax ones, and/or Node.js/Deno at 3.5/s.', []],
    ['See https://github.com/ and light lamps.', ['code https://github.com/']],
    ['Ask keeper@moth.org/lamp or https://', []],
    ['', []],
  ])('reads %j', (abstract, expected) => {
    expect(listLinks(abstract)).toEqual(expected);
  });

  it('gives an address that stands twice once, with the place of its words', () => {
    const abstract = 'Code: https://github.com/ a/b, again https://github.com/a/b.';
    const links = findLinks({ title: 'Lamps', abstract });
    expect(links).toEqual([
      {
        value: { url: 'https://github.com/a/b', kind: 'code' },
        quote: 'https://github.com/ a/b',
        start: 6,
        end: 29,
        where: 'abstract',
      },
    ]);
  });
});

describe('link cues', () => {
  it.each([...CERTAIN_ADDRESSES, ...NEAREST_WORDS, ...WORDS, ...HOSTS])(
    'say “$kind” for “$fires”, not for “$silent”',
    ({ pattern, fires, silent }) => {
      expect([pattern.test(fires), pattern.test(silent)]).toEqual([true, false]);
    },
  );
});
