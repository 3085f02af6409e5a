import type { Metadata } from '../../model/metadata.ts';
import type { Report } from '../../report/report.ts';

/**
 * Reports looked-up facts that don’t fit each other: ids of no known form, ids that name two papers, a
 * date that the arXiv id contradicts, and one id under two papers.
 */
export function checkFacts(metadata: Readonly<Record<string, Metadata>>, report: Report): void {
  const holders = new Map<string, string>();
  for (const [id, facts] of Object.entries(metadata)) {
    for (const [problem, values] of listFlaws(facts)) {
      report.add(problem, { id, ...values }, METADATA_FILE);
    }
    for (const shared of listIds(facts)) {
      const first = holders.get(shared);
      if (first === undefined) holders.set(shared, id);
      else report.add('enrich/same-id', { id, first, shared }, METADATA_FILE);
    }
  }
}

const METADATA_FILE = { file: 'metadata/papers.yaml' };

function listFlaws({ arxiv, doi, published }: Metadata): readonly Flaw[] {
  const flaws: Flaw[] = [];
  if (arxiv !== undefined && !ARXIV_ID.test(arxiv)) flaws.push(['enrich/odd-id', { value: arxiv }]);
  if (doi !== undefined && !DOI.test(doi)) flaws.push(['enrich/odd-id', { value: doi }]);
  if (arxiv !== undefined && doi !== undefined && !isSamePreprint(arxiv, doi)) {
    flaws.push(['enrich/two-papers', { arxiv, doi }]);
  }
  if (arxiv !== undefined && published !== undefined && !mayBeOf(arxiv, published)) {
    flaws.push(['enrich/id-date', { arxiv, published }]);
  }
  return flaws;
}

/** Takes “2101.00001”, “cs/0112017”, “math.GT/0309136”; refuses one with a version. */
const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/\d{7})$/u;
/** Takes “10.1000/lids(3)”; refuses the address of one. */
const DOI = /^10\.\d{4,9}\/\S+$/u;

/** Whether a DOI that arXiv gave is that of the id; publishers’ DOIs say nothing of it. */
function isSamePreprint(arxiv: string, doi: string): boolean {
  const [prefix, preprint] = doi.toLowerCase().split('/arxiv.');
  return prefix !== '10.48550' || preprint === undefined || preprint === arxiv.toLowerCase();
}

/**
 * Whether a paper of this date can have the id, which begins with the year and month in which it was
 * given out. That is the month of submission, or the next: 17 of the 333 dated papers of the shipped
 * survey were submitted in its last days, or held for a while.
 */
function mayBeOf(arxiv: string, published: string): boolean {
  const [, year = '', month = ''] = /^(\d{2})(\d{2})\./u.exec(arxiv) ?? [];
  if (year === '') return true;
  const given = countMonths(`20${year}-${month}`);
  if (published.length === 4) return Math.abs(Number(published) - 2000 - Number(year)) <= 1;
  const late = given - countMonths(published);
  return late === 0 || late === 1;
}

/** Since year 0. */
function countMonths(date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return year * 12 + month;
}

function listIds({ arxiv, doi }: Metadata): readonly string[] {
  return [
    ...(arxiv === undefined ? [] : [`arXiv:${arxiv}`]),
    ...(doi === undefined ? [] : [`DOI ${doi.toLowerCase()}`]),
  ];
}

type Flaw = readonly [
  'enrich/odd-id' | 'enrich/two-papers' | 'enrich/id-date',
  Readonly<Record<string, string>>,
];
