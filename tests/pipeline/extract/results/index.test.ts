import { describe, expect, it } from 'vitest';
import { extractResults } from '../../../../src/pipeline/extract/results/index.ts';
import { CLAIMS } from './sentences.ts';
import { measureCpu } from '../../../cpu-time.ts';

describe.each(Object.entries(CLAIMS))('extractResults on %s', (_, cases) => {
  it.each(cases)('reads “%s”', (abstract, expected) => {
    expect(listNumbers(abstract)).toEqual(expected);
  });
});

describe('extractResults', () => {
  it('keeps the words of a result and where they stand', () => {
    const abstract = 'Bees hum. We show that Hive cuts latency by 40%. It uses 2x less wax.';
    for (const { quote, start, end } of extractResults({ title: 'Hive', abstract }).results) {
      expect(abstract.slice(start, end)).toBe(quote);
    }
    const [first] = extractResults({ title: 'Hive', abstract }).results;
    expect(first?.quote).toBe('latency by 40%');
  });

  it('keeps why a number is no result', () => {
    const abstract = 'We run a 7B model at 90% sparsity on 8 combs.';
    const { results, rejected } = extractResults({ title: 'Hive', abstract });
    expect(results).toEqual([]);
    expect(rejected.map(({ words, reason }) => `${words}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "7B: it is the size of a model or a data set",
        "90%: it is a setting",
        "8: it has no unit, and nothing near says what it measures",
      ]
    `);
  });

  it('takes no number for a result before the paper speaks of its own work', () => {
    const abstract =
      'Straw hives lose 40% of their warmth. We propose Hive, which loses 10% of it.';
    expect(listNumbers(abstract)).toEqual(['other 10 %']);
  });

  it('tells what is compared from what is measured', () => {
    const abstract =
      'Hive achieves up to 2.1x speedup over straw hives and an average power of 3 W.';
    expect(extractResults({ title: '', abstract }).results).toMatchObject([
      { metric: 'speedup', relative: true, qualifier: 'up to', baseline: 'straw hives' },
      { metric: 'power', relative: false, qualifier: 'average' },
    ]);
  });

  it.each(['(e.g., of rye)', '(2x in winter)'])(
    'leaves half a bracket out of a baseline: %s',
    (rest) => {
      const abstract = `Hive is 3x faster than straw hives ${rest}.`;
      expect(extractResults({ title: '', abstract }).results[0]?.baseline).toBe('straw hives');
    },
  );

  it('gives each number of a list the baseline that belongs to it', () => {
    const abstract = 'We see 2x and 3x speedups over straw and clay hives, respectively.';
    expect(extractResults({ title: '', abstract }).results).toMatchObject([
      { value: 2, baseline: 'straw' },
      { value: 3, baseline: 'clay hives' },
    ]);
  });

  it.each([
    ['less than 1 ms', 'up to'],
    ['no more than 1 ms', 'up to'],
    ['at least 1 ms', 'over'],
    ['more than 1 ms', 'over'],
    ['~1 ms', 'about'],
    ['an average of 1 ms', 'average'],
    ['1 ms on average', 'average'],
    ['1 ms', undefined],
  ])('reads “takes %s” as “%s”', (words, qualifier) => {
    const abstract = `Our hive takes ${words}.`;
    const [result] = extractResults({ title: '', abstract }).results;
    expect(result?.qualifier).toBe(qualifier);
  });

  it('reads a result that only the title states', () => {
    const { results } = extractResults({ title: 'Hive: 3x Faster Combs', abstract: 'We dance.' });
    expect(results).toMatchObject([{ metric: 'speedup', value: 3, where: 'title' }]);
  });

  it('counts a sentence that stands twice once', () => {
    const sentence = 'Hive is 3x faster than straw.';
    expect(listNumbers(`${sentence} ${sentence}`)).toEqual(['speedup 3 x']);
  });
});

describe('extractResults on wrong input', () => {
  it.each([
    ['nothing', ''],
    ['no number', 'We propose a hive that hums.'],
    ['background only', 'Bees are 3x as old as flowers. They number 20,000. They hum at 230 Hz.'],
    ['names and counts', 'We test 3 hives, Comb-4 and Wax 2.0, in 2021.'],
    ['Chinese', '我们提出了一种蜂巢。它有三个房间。'],
    ['German', 'Wir zeigen einen Bienenstock mit 12 Waben und 40 Bienen.'],
    ['signs', '% x × ± – ( ) . , ; < > ≤ ~ $ @ / 5'],
    ['marks of other scripts', '\u{1F41D}\u202E3x\u0000\uD800 7'],
  ])('finds nothing in %s', (_, abstract) => {
    expect(extractResults({ title: abstract, abstract }).results).toEqual([]);
  });

  it('reads five hundred numbers', () => {
    const abstract = Array.from({ length: 500 }, (_, at) => `We cut wax by ${at + 2}x.`).join(' ');
    expect(extractResults({ title: '', abstract }).results).toHaveLength(500);
    const list = `We cut latency by ${Array.from({ length: 500 }, (_, at) => `${at + 2}x`).join(', ')}.`;
    expect(extractResults({ title: '', abstract: list }).results).toHaveLength(500);
  });

  it.each([
    ['plain sentences', 'We cut the latency of combs by 3.5x. '],
    ['one long sentence', 'and reduces latency by 3x over straw while using 20% less wax, '],
    ['numbers without a stop', '12 3x 4% 5 '],
    ['words without a stop', 'latency and memory of '],
    ['digits', '1234567890'],
    ['thousands', ',123'],
    ['hyphens', 'a-'],
    ['brackets', '( 5x '],
    ['ranges', '1-2-3x to '],
  ])('takes time in proportion to the length of %s', (_, part) => {
    const short = measure(`We find ${part.repeat(Math.ceil(10_000 / part.length))}`);
    const long = measure(`We find ${part.repeat(Math.ceil(40_000 / part.length))}`);
    expect(long).toBeLessThan(Math.max(short, 5) * 4 * 3);
  });
});

function listNumbers(abstract: string): readonly string[] {
  return extractResults({ title: '', abstract }).results.map(
    ({ metric, value, min, unit }) =>
      `${metric} ${min === undefined ? '' : `${min}..`}${value} ${unit}`,
  );
}

function measure(abstract: string): number {
  return measureCpu(() => extractResults({ title: '', abstract }), 5);
}
