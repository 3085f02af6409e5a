import { describe, expect, it } from 'vitest';
import { listTokens } from '../../../../src/pipeline/extract/results/tokens.ts';
import { extractResults } from '../../../../src/pipeline/extract/results/index.ts';
import { SETTINGS } from '../../../../src/pipeline/extract/results/settings.ts';

describe('SETTINGS', () => {
  it.each(SETTINGS)('takes the number for a setting in “$fires”', ({ fires }) => {
    const { rejected } = extractResults({ title: '', abstract: `We weigh wax ${fires}.` });
    expect(rejected.map(({ reason }) => reason)).toContain('it is a setting');
  });

  it.each(SETTINGS)('takes it for none in “$silent”', ({ silent }) => {
    const { rejected } = extractResults({ title: '', abstract: `We weigh wax: ${silent}.` });
    expect(rejected.map(({ reason }) => reason)).not.toContain('it is a setting');
  });
});

describe('listTokens', () => {
  it.each([
    ['4-5x', ['4', '-', '5', 'x']],
    ['12,041× less', ['12,041', '×', 'less']],
    ['top-1 of GPT-4V', ['top-1', 'of', 'GPT-4V']],
    ['0.5MB-sized 8x8', ['0.5', 'MB', '-', 'sized', '8x8']],
    ['84.8±4.6%', ['84.8', '±', '4.6', '%']],
    ['1F1B and 60FPS', ['1F1B', 'and', '60', 'FPS']],
  ])('cuts “%s”', (sentence, expected) => {
    expect(listTokens(sentence).map(({ text }) => text)).toEqual(expected);
  });
});
