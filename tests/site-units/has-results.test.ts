import { describe, expect, it } from 'vitest';
import { hasResults } from '../../src/site/has-results.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

const silent = { data: samplePaper() };
const telling = {
  data: samplePaper({
    results: [sampleResult()],
  }),
};

describe('hasResults', () => {
  it('holds where one paper reports a result', () => {
    expect(hasResults([silent, telling])).toBe(true);
    expect(hasResults([silent])).toBe(false);
    expect(hasResults([])).toBe(false);
  });
});
