import { describe, expect, it } from 'vitest';
import { compareTitles, cutSubtitle, findInitial, splitTitle } from '../../src/site/titles.ts';

describe('compareTitles', () => {
  it('orders by letters and digits, whatever the case', () => {
    const titles = ['“Zeal”', 'ebb', 'Éclair', '2 Teas', 'Ebb and Flow'];
    const sorted = titles.map((title) => ({ title })).toSorted(compareTitles);
    expect(sorted.map(({ title }) => title)).toEqual([
      '2 Teas',
      'ebb',
      'Ebb and Flow',
      'Éclair',
      '“Zeal”',
    ]);
  });
});

describe('findInitial', () => {
  it('takes the first letter, and one heading for all the rest', () => {
    expect(['“Zeal”', 'éclair', '2 Teas', '…'].map(findInitial)).toEqual(['Z', 'E', '0–9', '0–9']);
  });
});

describe('splitTitle', () => {
  it('keeps hyphened words whole', () => {
    expect(splitTitle('On-device Tea, Low-bit')).toEqual([
      { text: 'On-device', whole: true },
      { text: ' Tea, ', whole: false },
      { text: 'Low-bit', whole: true },
    ]);
  });

  it('lets a word break that is longer than the line of a phone', () => {
    const title = 'State-of-the-Art-and-Beyond Tea';
    expect(splitTitle(title).some(({ whole }) => whole)).toBe(false);
  });

  it('gives the title back when joined', () => {
    const title = 'A - B-C  D-E—F-';
    expect(
      splitTitle(title)
        .map(({ text }) => text)
        .join(''),
    ).toBe(title);
  });
});

describe('cutSubtitle', () => {
  it('cuts at the first colon', () => {
    expect(cutSubtitle('Tea: Hot: Wet')).toEqual({ main: 'Tea', subtitle: 'Hot: Wet' });
    expect(cutSubtitle('Tea')).toEqual({ main: 'Tea', subtitle: undefined });
  });
});
