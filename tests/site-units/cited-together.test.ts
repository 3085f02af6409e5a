import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { findCitedTogether, type Companion } from '../../src/site/cited-together.ts';
import type { MentioningText } from '../../src/site/mentions.ts';
import { LAMP_NAMES } from '../prose/lamp-papers.ts';

describe('findCitedTogether', () => {
  it('counts sentences and paragraphs, both ways', () => {
    const found = find('<Cite id="oillamp" /> outlasts <Cite id="dark" />. Nobody knows why.');
    const inLamps = { sentences: 1, paragraphs: 1, texts: [{ kind: 'chapter', id: 'lamps' }] };
    expect([...found]).toEqual([
      ['oillamp', [{ id: 'dark', ...inLamps }]],
      ['dark', [{ id: 'oillamp', ...inLamps }]],
    ]);
  });

  it('takes links and groups for citations, and a paper with itself for nothing', () => {
    const found = find(
      'See [it](/papers/oillamp/) <Cite ids={["oillamp", "a-glow"]} />.\n\n<Cite id="dark" /> and <Cite id="dark" />.',
    );
    expect(found.get('a-glow')).toMatchObject([{ id: 'oillamp', sentences: 1 }]);
    expect(found.get('oillamp')).toHaveLength(1);
    expect(found.has('dark')).toBe(false);
  });

  it('keeps items of a list, cells of a table and paragraphs apart', () => {
    const found = find(
      '<Cite id="oillamp" /> burns.\n\n<Cite id="dark" /> does not.\n\n- <Cite id="a-glow" />\n- <Cite id="wicks-compared" />',
    );
    expect(found).toEqual(new Map());
  });

  it('puts sentences before paragraphs, more before fewer, and fewer others before more', () => {
    const found = find(
      [
        '<Cite id="oillamp" /> burns. <Cite id="dark" /> does not.',
        '<Cite id="oillamp" /> burns. <Cite id="wicks-compared" /> and the cat. [Glow](/papers/a-glow/) does not.',
        '<Cite id="oillamp" /> or <Cite id="a-glow" />.',
        '<Cite id="oillamp" /> or [another](/papers/another-glow/), or <Cite id="a-glow" />.',
      ].join('\n\n'),
    );
    expect(found.get('oillamp')?.map(({ id }) => id)).toEqual([
      'a-glow',
      'another-glow',
      'dark',
      'wicks-compared',
    ]);
  });

  it('names the texts with such a sentence, or else those with such a paragraph, in order', () => {
    const apart = '<Cite id="oillamp" /> burns. <Cite id="dark" /> does not.';
    const together = '<Cite id="oillamp" /> or <Cite id="dark" />. Or <Cite id="a-glow" />.';
    const texts = [
      text('introduction', apart),
      text('lamps', together),
      text('wicks', apart),
      text('lenses', together),
    ];
    const found = findCitedTogether(texts).get('oillamp');
    expect(found).toMatchObject([
      { id: 'dark', texts: [{ id: 'lamps' }, { id: 'lenses' }] },
      { id: 'a-glow', texts: [{ id: 'lamps' }, { id: 'lenses' }] },
    ]);
  });
});

function find(source: string): ReadonlyMap<string, readonly Companion[]> {
  return findCitedTogether([text('lamps', source)]);
}

function text(id: string, source: string): MentioningText {
  return { kind: 'chapter', id, prose: readProse(source, LAMP_NAMES) };
}
