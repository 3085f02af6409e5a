import { describe, expect, it } from 'vitest';
import { quotedPaperSchema } from '../../src/model/paper.ts';

const RESULT = {
  metric: 'power',
  value: 3,
  unit: 'x',
  relative: true,
  quote: 'three\n\ntimes',
  where: 'abstract',
  start: 24,
};
const HEADLINE = { field: 'headline', quote: 'We cut wicks.', where: 'abstract', start: 0 };
const DEVICE = { field: 'devices', value: 'Match 2', quote: 'wicks', where: 'abstract', start: 7 };
const PAPER = {
  id: 'wicks',
  title: 'Wicks',
  rawTitle: 'Wicks',
  chapter: 'lamps',
  alsoIn: [],
  chapterEvidence: [],
  kind: 'method',
  system: null,
  platforms: [],
  devices: [],
  precisions: [],
  headline: 'We cut wicks.',
  results: [RESULT],
  links: [],
  evidence: [HEADLINE],
  repairs: [],
  sources: [{ file: 'sources/lamps.txt', line: 1 }],
  authors: [],
  categories: [],
  related: [],
  names: [],
  abstract: 'We cut wicks. They burn three\n\ntimes as long.',
};

describe('quotedPaperSchema', () => {
  it('takes facts whose words stand in the text, across paragraphs too', () => {
    expect(quotedPaperSchema.parse(PAPER)).toEqual(PAPER);
  });

  it.each([
    ['four times', 24],
    ['', 24],
    ['three', 23],
    ['three times', 24],
    ['three', 9000],
  ])('refuses a result that quotes “%s” at %d', (quote, start) => {
    const results = [RESULT, { ...RESULT, quote, start }];
    expect(listIssues({ results })).toContain('results.1.quote');
  });

  it('counts in UTF-16 code units', () => {
    const evidence = [{ field: 'headline', quote: 'We cut.', where: 'abstract', start: 3 }];
    const paper = { abstract: '😀 We cut.', headline: 'We cut.', results: [], evidence };
    expect(listIssues(paper)).toEqual([]);
  });

  it.each([
    ['a name', { system: 'Wicks' }, 'system'],
    ['a platform', { platforms: ['fpga'] }, 'platforms'],
    ['a device', { devices: ['Match 2'] }, 'devices'],
    ['a number format', { precisions: ['INT8'] }, 'precisions'],
    ['a headline', { evidence: [] }, 'headline'],
    ['a link', { links: [{ url: 'https://lamps.example/', kind: 'code' }] }, 'links'],
    ['a kind that isn’t the default', { kind: 'survey' }, 'kind'],
  ])('refuses %s without words', (_, facts, path) => {
    expect(listIssues(facts)).toEqual([path]);
  });

  it.each([
    ['of no fact', { field: 'system', quote: 'wicks', where: 'abstract', start: 7 }, ''],
    ['of no item of a list', { ...DEVICE, value: 'Match 3' }, ''],
    ['without the item of a list', { ...DEVICE, value: undefined }, ''],
    ['at another place', { ...DEVICE, start: 8 }, '.quote'],
    ['of another field', { ...DEVICE, where: 'title' }, '.quote'],
    ['of another headline', { ...HEADLINE, quote: 'We cut' }, '.quote'],
  ])('refuses words %s', (_, words, path) => {
    const facts = { devices: ['Match 2'], evidence: [HEADLINE, DEVICE, words] };
    expect(listIssues(facts)).toEqual([`evidence.2${path}`]);
  });

  it('takes a fact without words where a person vouches for it, and no other of its field', () => {
    const factCorrections = [{ field: 'devices', what: '', why: '', unquoted: 'Match 2' }];
    expect(listIssues({ devices: ['Match 2'], factCorrections })).toEqual([]);
    expect(listIssues({ devices: ['Match 2', 'Match 3'], factCorrections })).toEqual(['devices']);
  });
});

function listIssues(facts: object): readonly string[] {
  const { error } = quotedPaperSchema.safeParse({ ...PAPER, ...facts });
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}
