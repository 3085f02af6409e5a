import { describe, expect, it } from 'vitest';
import { cardToHit, formatCards, parseCards, type Card } from '../../src/search/cards.ts';

const kites: Card = {
  id: 'en_1',
  url: 'papers/kites/index.html',
  title: 'Kites of tea',
  facts: ['Toys', '2024'],
};

describe('formatCards', () => {
  it('writes what parseCards reads', () => {
    const cups: Card = { id: 'en_2', url: 'papers/cups/index.html', title: 'Cups', facts: [] };
    expect([...parseCards(formatCards([kites, cups])).values()]).toEqual([cups, kites]);
  });

  it('takes a tab or the end of a line in a title for a blank', () => {
    const torn = formatCards([{ ...kites, title: 'Kites\tof\ntea' }]);
    expect(parseCards(torn).get('en_1')).toEqual(kites);
  });

  it('writes nothing for a survey of thousands', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...kites, id: `en_${at}` }));
    expect(parseCards(formatCards(many)).size).toBe(0);
  });
});

describe('cardToHit', () => {
  it('marks in the title the words that were asked for', () => {
    expect(cardToHit(kites, ['tea', 'leaves']).title).toEqual([
      { text: 'Kites of ', hit: false },
      { text: 'tea', hit: true },
    ]);
  });
});
