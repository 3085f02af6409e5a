import { describe, expect, it } from 'vitest';
import { answersQuery } from '../../src/search/answers-query.ts';

describe('answersQuery', () => {
  it.each([
    ['kites', ['kite']],
    ['flies', ['fly']],
    ['studies', ['study']],
    ['windvane', ['windvnae']],
    ['post-flight', ['post', 'post-flight']],
    ['tail', ['longTail']],
    ['naive', ['naïve']],
    ['C++', ['c++']],
    ['凧凧', []],
    ['🪁', ['🪁']],
  ])('takes for %j the words %j', (query, found) => {
    expect(answersQuery(query, found)).toBe(true);
  });

  it.each([
    ['kitesurfing', ['k']],
    ['zzqy', ['z']],
    ['alert', ['al']],
    ['kite zzqy', ['kite', 'z']],
  ])('refuses for %j the words %j', (query, found) => {
    expect(answersQuery(query, found)).toBe(false);
  });
});
