import { describe, expect, it } from 'vitest';
import { isOfOthers, listStretches } from '../../../src/pipeline/extract/own-work.ts';

describe('listStretches', () => {
  it('tells a paper’s own work from its motivation', () => {
    const abstract = 'Lamps are dim. LampNet helps. We present a lamp. It burns.';
    expect(listStretches({ title: 'LampNet: Light', abstract })).toEqual([
      { text: 'LampNet: Light', start: 0, where: 'title', isOwn: true, isMotivation: false },
      { text: 'Lamps are dim.', start: 0, where: 'abstract', isOwn: false, isMotivation: true },
      { text: 'LampNet helps.', start: 15, where: 'abstract', isOwn: true, isMotivation: true },
      {
        text: 'We present a lamp.',
        start: 30,
        where: 'abstract',
        isOwn: true,
        isMotivation: false,
      },
      { text: 'It burns.', start: 49, where: 'abstract', isOwn: true, isMotivation: false },
    ]);
  });

  it('takes an abstract that never speaks of its authors as their own work', () => {
    const abstract = 'Lamps are dim. Wax helps.';
    expect(listStretches({ title: 'Light', abstract }).map(({ isOwn }) => isOwn)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('the beginning of a paper’s own work', () => {
  it.each([
    ['We propose a lamp.', false],
    ['This short paper lights a lamp.', false],
    ['Our lamp burns.', false],
    ['As we know, lamps burn.', true],
    ['Lamps light our lives.', true],
    ['In this era, lamps burn.', true],
  ])('is looked for in “%s”', (text, isMotivation) => {
    const [, stretch] = listStretches({ title: '', abstract: `${text} We present wax.` });
    expect(stretch?.isMotivation).toBe(isMotivation);
  });
});

describe('isOfOthers', () => {
  it.each([
    ['It is 3x faster than a [WAX] lamp.', true],
    ['It is bright compared with oil and [WAX], respectively.', true],
    ['It eliminates the need for expensive [WAX].', true],
    ['It beats the [WAX] baseline.', true],
    ['It burns 5x of [WAX].', true],
    ['It lights [WAX]-less rooms.', true],
    ['It is 3x faster than oil on [WAX].', false],
    ['It runs on [WAX] and is brighter than oil.', false],
  ])('judges the bracket in “%s”: %s', (marked, expected) => {
    const start = marked.indexOf('[');
    const text = marked.replaceAll(/[[\]]/gu, '');
    const [, stretch] = listStretches({ title: '', abstract: text });
    expect(stretch && isOfOthers(stretch, start, start + 'WAX'.length)).toBe(expected);
  });
});
