import * as z from 'zod';
import type { Report } from '../report/report.ts';
import { isBrokenAddress } from './is-broken-address.ts';
import type { CheckedPaper } from './survey.ts';

/** Reports what is missing from the records of papers, and what looks wrong in them. */
export function checkRecords(papers: readonly CheckedPaper[], today: string, report: Report): void {
  for (const paper of papers) {
    const { id, title, published } = paper;
    const missing = listMissing(paper);
    if (missing.length > 0) {
      report.add('check/missing-facts', { id, title, missing: missing.join(', ') }, METADATA);
    }
    if (published !== undefined && isOddDate(published, today)) {
      report.add('check/odd-date', { id, title, date: published }, METADATA);
    }
    for (const { url } of paper.links) {
      if (isBrokenAddress(url)) report.add('check/broken-link', { id, title, url }, FACTS);
    }
  }
}

const METADATA = { file: 'metadata/papers.yaml' };
const FACTS = { file: 'corrections/facts.yaml' };

function listMissing({
  authors,
  published,
  arxiv,
  doi,
  abstract,
}: CheckedPaper): readonly string[] {
  return [
    abstract === '' && 'no abstract',
    authors.length === 0 && 'no authors',
    published === undefined && 'no date',
    arxiv === undefined && doi === undefined && 'neither arXiv id nor DOI',
  ].filter((fact) => fact !== false);
}

/** Before there were papers on computing, or after the check, as far as the date goes; or on no day. */
function isOddDate(published: string, today: string): boolean {
  const day = `${published}-01-01`.slice(0, 'YYYY-MM-DD'.length);
  const isDay = z.iso.date().safeParse(day).success;
  return !isDay || published < EARLIEST || published > today.slice(0, published.length);
}

const EARLIEST = '1950';
