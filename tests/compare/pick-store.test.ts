import { describe, expect, it } from 'vitest';
import { openPickStore } from '../../src/compare/pick-store.ts';
import { MOST_PAPERS } from '../../src/compare/picks.ts';

describe('openPickStore', () => {
  it('reads what it wrote, for its own site alone', () => {
    const shelf = makeShelf();
    const store = openPickStore('/bees/', () => shelf);
    store.write(['tides', 'fog']);
    expect(openPickStore('/bees/', () => shelf).read()).toEqual(['tides', 'fog']);
    expect(openPickStore('/wasps/', () => shelf).read()).toEqual([]);
  });

  it('leaves nothing behind when nothing is picked', () => {
    const shelf = makeShelf();
    const store = openPickStore('/', () => shelf);
    store.write(['tides']);
    store.write([]);
    expect(shelf.getItem(store.key)).toBeNull();
  });

  it.each([
    ['no JSON', '[tides'],
    ['no list', '{"0":"tides"}'],
    ['null', 'null'],
    ['far too long', JSON.stringify(Array.from({ length: 5000 }, () => 'tides'))],
    ['no ids', JSON.stringify(['<img src=x>', '../x', 7, null, ['tides'], { id: 'tides' }])],
  ])('reads nothing out of stored text that is %s', (_, text) => {
    const shelf = makeShelf();
    const store = openPickStore('/', () => shelf);
    shelf.setItem(store.key, text);
    expect(store.read()).toEqual([]);
  });

  it('keeps what is right of stored text, each once and no more than stand side by side', () => {
    const shelf = makeShelf();
    const store = openPickStore('/', () => shelf);
    const many = Array.from({ length: 20 }, (_, index) => `tide-${index}`);
    shelf.setItem(store.key, JSON.stringify(['fog', '<b>', 'fog', ...many]));
    expect(store.read().slice(0, 2)).toEqual(['fog', 'tide-0']);
    expect(store.read()).toHaveLength(MOST_PAPERS);
  });

  it('keeps the picks for as long as the page where there is no storage', () => {
    const store = openPickStore('/', () => {
      throw new Error('The storage is forbidden.');
    });
    expect(store.read()).toEqual([]);
    store.write(['tides']);
    expect(store.read()).toEqual(['tides']);
    store.write([]);
    expect(store.read()).toEqual([]);
  });
});

function makeShelf(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}
