import { beforeEach, describe, expect, it } from 'vitest';
import { openRecentSearches } from '../../src/search/recent-searches.ts';

describe('openRecentSearches', () => {
  let kept: Map<string, string>;
  beforeEach(() => {
    kept = new Map();
  });

  function open() {
    return openRecentSearches(() => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    }));
  }

  it('lists the latest first, each once, and no more than six', () => {
    for (const query of ['a', 'b', 'c', 'a ', 'd', 'e', 'f', 'g', ' ']) open().add(query);
    expect(open().list()).toEqual(['g', 'f', 'e', 'd', 'a', 'c']);
  });

  it('forgets them', () => {
    open().add('kite');
    open().forget();
    expect(open().list()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it.each(['', 'null', '{', '{"0":"kite"}', '[1, null, {"a": 1}, [], "", "  "]'])(
    'makes nothing of %j that somebody else has left',
    (text) => {
      kept.set('recent-searches', text);
      expect(open().list()).toEqual([]);
    },
  );

  it('leaves out what is longer than is searched', () => {
    kept.set('recent-searches', JSON.stringify(['kite'.repeat(1000), 'tail']));
    expect(open().list()).toEqual(['tail']);
  });

  it('keeps nothing where nothing can be kept', () => {
    const recent = openRecentSearches(() => {
      throw new Error('Storage is refused.');
    });
    recent.add('kite');
    recent.forget();
    expect(recent.list()).toEqual([]);
  });
});
