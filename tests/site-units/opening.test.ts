import { describe, expect, it } from 'vitest';
import { openingOf, shortenAuthors } from '../../src/site/opening.ts';
import { samplePaper } from './sample-paper.ts';

describe('openingOf', () => {
  it('is the headline, where there is one', () => {
    expect(openingOf(samplePaper({ headline: 'Tea is wet.', abstract: 'Long.' }))).toBe(
      'Tea is wet.',
    );
  });

  it('is the beginning of the abstract, cut between words', () => {
    const opening = openingOf(samplePaper({ abstract: 'teacup '.repeat(60).trim() }));
    expect(opening).toMatch(/teacup …$/u);
    expect(opening.length).toBeLessThan(250);
    expect(openingOf(samplePaper({ abstract: 'Short.' }))).toBe('Short.');
  });
});

describe('shortenAuthors', () => {
  it.each([
    [{ authors: ['Ada'] }, 'Ada'],
    [{ authors: ['Ada', 'Bo'] }, 'Ada and Bo'],
    [{ authors: ['Ada', 'Bo', 'Cy'] }, 'Ada and 2 others'],
    [{ authorCount: 4 }, '4 authors'],
    [{ organization: 'Harbour Works', authorCount: 4 }, 'Harbour Works'],
    [{}, ''],
  ])('shortens %o to %s', (facts, words) => {
    expect(shortenAuthors(samplePaper(facts))).toBe(words);
  });
});
