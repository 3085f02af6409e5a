import { describe, expect, it } from 'vitest';
import { type FactCorrection, factCorrectionsSchema } from '../../../src/model/corrections.ts';
import { type ClassifiedPaper, quotedPaperSchema } from '../../../src/model/paper.ts';
import { extractFacts } from '../../../src/pipeline/extract/index.ts';
import { makeContext } from '../context.ts';

const WICK: ClassifiedPaper = {
  id: 'wick',
  title: 'Wick: Lamps on an FPGA',
  rawTitle: 'Wick: Lamps on an FPGA',
  abstract:
    'We present Wick, a lamp on an FPGA. It is 3x faster than a candle. See https://github.com/lamps/wick.',
  chapter: 'hives',
  alsoIn: [],
  chapterEvidence: [],
  repairs: [],
  sources: [{ file: 'sources/bees.txt', line: 1 }],
  authors: [],
  categories: [],
};
const RESULT = {
  metric: 'other',
  value: 1,
  unit: '',
  relative: false,
  quote: 'a lamp',
} as const;
const why = 'The text says so.';

describe('a correction of facts', () => {
  it('has something to correct: the paper as the pipeline finds it', () => {
    const { paper, reported } = correct();
    expect(paper).toMatchObject({
      system: 'Wick',
      platforms: ['fpga'],
      results: [{ metric: 'speedup', value: 3, unit: 'x', quote: '3x faster' }],
      links: [{ url: 'https://github.com/lamps/wick', kind: 'code' }],
    });
    expect(paper).not.toHaveProperty('factCorrections');
    expect(reported).toEqual([]);
  });

  it('adds values to lists', () => {
    const { paper, reported } = correct({
      add: { platforms: ['mcu'], devices: ['Match 2'], precisions: ['4-bit'], results: [RESULT] },
      why,
    });
    expect(paper).toMatchObject({
      platforms: ['fpga', 'mcu'],
      devices: ['Match 2'],
      precisions: ['4-bit'],
      results: [{ value: 3 }, { ...RESULT, where: 'abstract', start: 17 }],
      factCorrections: [
        { field: 'platforms', what: 'platform mcu added', why, unquoted: 'mcu' },
        { field: 'devices', what: 'device Match 2 added', why, unquoted: 'Match 2' },
        { field: 'precisions', what: 'number format 4-bit added', why, unquoted: '4-bit' },
        { field: 'results', what: 'result other 1 absolute “a lamp” added', why },
      ],
    });
    expect(reported).toEqual([]);
  });

  it('changes what there is one of, and fields of a result', () => {
    const { paper, reported } = correct({
      change: {
        kind: 'survey',
        system: null,
        headline: 'It is 3x faster than a candle.',
        results: [{ which: { value: 3 }, to: { metric: 'latency', qualifier: 'up to' } }],
      },
      why,
    });
    expect(paper).toMatchObject({
      kind: 'survey',
      system: null,
      headline: 'It is 3x faster than a candle.',
      results: [{ metric: 'latency', value: 3, qualifier: 'up to', quote: '3x faster' }],
    });
    expect(paper?.factCorrections?.map(({ what }) => what)).toEqual([
      'kind of work changed to “survey”',
      'name removed',
      'leading sentence changed to “It is 3x faster than a candle.”',
      'result 3 changed to latency up to',
    ]);
    expect(reported).toEqual([]);
  });

  it('keeps the words that a person gives for what is added or changed', () => {
    const { paper, reported } = correct({
      add: { platforms: ['mcu'] },
      change: { kind: 'survey', system: 'Wick lamp' },
      quote: 'Wick, a\n  lamp',
      why,
    });
    const words = { quote: 'Wick, a lamp', where: 'abstract', start: 11 };
    expect(paper?.evidence).toEqual(
      expect.arrayContaining([
        { field: 'kind', ...words },
        { field: 'system', ...words },
        { field: 'platforms', value: 'mcu', ...words },
      ]),
    );
    expect(paper?.evidence.filter(({ field }) => field === 'system')).toHaveLength(1);
    expect(paper?.factCorrections?.filter(({ unquoted }) => unquoted !== undefined)).toEqual([]);
    expect(reported).toEqual([]);
  });

  it('leaves a paper that the model takes, and no words of what is gone', () => {
    const { paper } = correct({
      add: { devices: ['fpga'], results: [RESULT] },
      change: { kind: 'survey', system: null, headline: 'It is 3x faster than a candle.' },
      remove: { platforms: ['fpga'], links: ['https://github.com/lamps/wick'] },
      why,
    });
    expect(quotedPaperSchema.safeParse({ ...paper, related: [], names: [] }).error).toBeUndefined();
    expect(paper?.evidence).toEqual([
      { field: 'headline', quote: 'It is 3x faster than a candle.', where: 'abstract', start: 36 },
    ]);
  });

  it('removes values from lists', () => {
    const { paper, reported } = correct({
      remove: {
        platforms: ['fpga'],
        links: ['https://github.com/lamps/wick'],
        results: [{ metric: 'speedup' }],
      },
      why,
    });
    expect(paper).toMatchObject({ platforms: [], links: [], results: [] });
    expect(paper?.factCorrections).toHaveLength(3);
    expect(reported).toEqual([]);
  });

  it.each<[string, FactCorrection]>([
    ['extract/already-so', { add: { platforms: ['fpga'] }, why }],
    ['extract/already-so', { change: { system: 'Wick' }, why }],
    [
      'extract/already-so',
      { change: { results: [{ which: { value: 3 }, to: { unit: 'x' } }] }, why },
    ],
    ['extract/nothing-there', { remove: { devices: ['Match 2'] }, why }],
    ['extract/nothing-there', { remove: { results: [{ value: 3, unit: '%' }] }, why }],
    [
      'extract/nothing-there',
      { change: { results: [{ which: { value: 4 }, to: { value: 3 } }] }, why },
    ],
    ['extract/not-in-text', { change: { headline: 'It never burns.' }, why }],
    ['extract/not-in-text', { add: { platforms: ['mcu'] }, quote: 'an Arduino', why }],
    ['extract/not-in-text', { add: { results: [{ ...RESULT, quote: 'a candelabrum' }] }, why }],
    [
      'extract/not-in-text',
      { change: { results: [{ which: { value: 3 }, to: { quote: '4x' } }] }, why },
    ],
  ])('is reported where it does nothing: %s', (id, correction) => {
    const { paper, reported } = correct(correction);
    expect(reported).toEqual([id]);
    expect(paper).toEqual(correct().paper);
  });

  it('is reported where there is no such paper', () => {
    const context = makeContext({}, { facts: { wik: [{ change: { system: null }, why }] } });
    extractFacts([WICK], context);
    expect(context.report.list()).toMatchObject([
      { id: 'correction/unknown-paper', place: { file: 'corrections/facts.yaml' } },
    ]);
    expect(context.report.list()[0]?.happened).toContain('Did you mean `wick`?');
  });
});

describe('factCorrectionsSchema', () => {
  it.each([
    ['a reason', { change: { system: null } }],
    ['something to do', { why }],
    ['known names', { add: { platform: ['mcu'] }, why }],
    ['a known platform', { add: { platforms: ['candle'] }, why }],
    ['a field of the result that is meant', { remove: { results: [{}] }, why }],
  ])('asks for %s', (_, correction) => {
    expect(factCorrectionsSchema.safeParse({ wick: [correction] }).success).toBe(false);
  });
});

function correct(...corrections: readonly FactCorrection[]) {
  const context = makeContext({}, { facts: { wick: [...corrections] } });
  const [paper] = extractFacts([WICK], context);
  return { paper, reported: context.report.list().map(({ id }) => id) };
}
