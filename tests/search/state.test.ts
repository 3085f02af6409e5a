import { describe, expect, it } from 'vitest';
import {
  askFor,
  hasChoices,
  withChoice,
  withoutChoices,
  type SearchState,
} from '../../src/search/state.ts';

const state: SearchState = {
  query: 'kite',
  chosen: { ...askFor('').chosen, chapter: ['tea'], year: ['2024'] },
  sort: 'relevance',
};

describe('withChoice', () => {
  it('adds a value to those of its facet', () => {
    expect(withChoice(state, { facet: 'year', value: '2023', on: true }).chosen.year).toEqual([
      '2024',
      '2023',
    ]);
  });

  it('adds a value once', () => {
    expect(withChoice(state, { facet: 'year', value: '2024', on: true })).toEqual(state);
  });

  it('takes a value away and keeps the others', () => {
    const { chosen, query } = withChoice(state, { facet: 'year', value: '2024', on: false });
    expect(chosen).toEqual({ ...askFor('').chosen, chapter: ['tea'] });
    expect(query).toBe('kite');
  });
});

describe('withoutChoices', () => {
  it('keeps the words', () => {
    expect(withoutChoices(state).query).toBe('kite');
    expect(hasChoices(withoutChoices(state))).toBe(false);
  });
});
