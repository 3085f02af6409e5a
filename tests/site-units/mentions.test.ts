import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/site/mentions.ts';

const papers = new Map([
  ['foam', 1],
  ['tides', 2],
]);

function find(source: string): ReturnType<typeof findMentions> {
  const note = { id: 'tides', file: '/survey/notes/tides.mdx', source };
  return findMentions({ chapters: new Map(), notes: new Map([['tides', note]]), papers });
}

describe('findMentions', () => {
  it.each(['[x](/papers/foam/)', '<a href="/papers/foam">', '<Paper id="foam" />'])(
    'finds the link in %s',
    (source) => {
      expect(find(source)).toEqual(new Map([['foam', [{ kind: 'note', id: 'tides' }]]]));
    },
  );

  it('counts a text once', () => {
    expect(find('[x](/papers/foam/), [y](/papers/foam/)').get('foam')).toHaveLength(1);
  });

  it('passes over lists and data', () => {
    expect(find('[x](/papers/) and [y](/papers.json)')).toEqual(new Map());
  });

  it('refuses a link to no paper, with its line and the nearest', () => {
    expect(() => find('Tea.\n\nSee [x](/papers/foams/).')).toThrow(
      expect.objectContaining({
        message: '/survey/notes/tides.mdx:3  There is no paper `foams`.',
        hint: 'mend: did you mean `foam`?',
      }),
    );
  });
});
