import type { Metadata } from '../../model/metadata.ts';
import type { IdentifiedPaper } from '../../model/paper.ts';
import type { Report } from '../../report/report.ts';

/** Reports what a paper’s record and the looked-up facts state differently. */
export function compareFacts(paper: IdentifiedPaper, facts: Metadata, report: Report): void {
  const { authorCount, published, id, sources } = paper;
  const { authors, corrected } = facts;
  if (
    authorCount !== undefined &&
    authors.length > 0 &&
    authors.length !== authorCount &&
    !corrected.includes('authors')
  ) {
    report.add(
      'enrich/author-count',
      { id, stated: authorCount, known: authors.length },
      ...sources,
    );
  }
  if (
    published !== undefined &&
    facts.published !== undefined &&
    !agree(published, facts.published) &&
    !corrected.includes('published')
  ) {
    report.add('enrich/date', { id, stated: published, known: facts.published }, ...sources);
  }
}

/** Says the same, one perhaps more exactly; or names the same hours by two time zones’ days. */
function agree(a: string, b: string): boolean {
  const apart = Math.abs(Date.parse(a) - Date.parse(b));
  return a.startsWith(b) || b.startsWith(a) || apart <= DAY;
}

/** In ms. */
const DAY = 24 * 60 * 60 * 1000;
