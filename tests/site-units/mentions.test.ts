import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { findMentions, type Mention } from '../../src/site/mentions.ts';
import { LAMP_NAMES } from '../prose/lamp-papers.ts';

function find(source: string): ReadonlyMap<string, readonly Mention[]> {
  const prose = readProse(source, LAMP_NAMES);
  return findMentions([{ kind: 'note', id: 'dark', prose }]);
}

describe('findMentions', () => {
  it('gives the sentences that cite a paper or link to it', () => {
    const found = find(
      'Tea. <Cite id="OilLamp" /> burns. See [it](/papers/oillamp/#note), or not.\n\n- *Again*, <Cite ids={["oillamp", "a-glow"]} />',
    );
    expect(found.get('oillamp')).toEqual([
      {
        kind: 'note',
        id: 'dark',
        sentences: ['OilLamp burns.', 'See it, or not.', 'Again, (OilLamp; Glow)'],
      },
    ]);
    expect(found.get('a-glow')).toMatchObject([{ sentences: ['Again, (OilLamp; Glow)'] }]);
  });

  it('gives a sentence once', () => {
    const found = find('<Cite id="oillamp" /> and [it](/papers/oillamp/).');
    expect(found.get('oillamp')).toMatchObject([{ sentences: ['OilLamp and it.'] }]);
  });

  it('knows the mention in a table, but has no sentence of it', () => {
    const found = find('| lamp |\n| --- |\n| <Cite id="oillamp" /> |');
    expect(found.get('oillamp')).toMatchObject([{ sentences: [] }]);
  });

  it('passes over lists and data', () => {
    expect(find('[x](/papers/) and [y](/papers.json)')).toEqual(new Map());
  });

  it('keeps the order of the texts', () => {
    const prose = readProse('<Cite id="dark" />', LAMP_NAMES);
    const found = findMentions([
      { kind: 'introduction', id: 'introduction', prose },
      { kind: 'chapter', id: 'lamps', prose },
    ]);
    expect(found.get('dark')?.map(({ id }) => id)).toEqual(['introduction', 'lamps']);
  });
});
