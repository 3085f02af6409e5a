import type { LookedUp, Metadata } from '../../model/metadata.ts';
import type { IdentifiedPaper } from '../../model/paper.ts';
import { foldParagraphs } from '../../text/fold-paragraphs.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Report } from '../../report/report.ts';
import type { Stage } from '../stage.ts';
import { checkFacts } from './check-facts.ts';
import { compareFacts } from './compare-facts.ts';

/**
 * Adds to each paper what is known of it elsewhere: looked-up facts from the lock file, and the
 * abstract that a person gave where the captured one is missing or wrong.
 *
 * What a source states stays, but for a date that the lock file knows more exactly; what the two
 * state differently is reported.
 */
export const enrichPapers: Stage<EnrichInput, readonly IdentifiedPaper[]> = (
  { papers, metadata },
  { corrections, report },
) => {
  const ids = new Set(papers.map(({ id }) => id));
  for (const { id, hint } of listStrangers(metadata, ids)) {
    report.add('enrich/unknown-paper', { id, hint }, METADATA_FILE);
  }
  checkFacts(metadata, report);
  for (const { id, hint } of listStrangers(corrections.abstracts, ids)) {
    report.add('enrich/abstract-of-unknown-paper', { id, hint }, ABSTRACTS_FILE);
  }

  return papers.map((paper) => {
    const facts = metadata[paper.id];
    const supplied = supplyAbstract(paper, corrections.abstracts[paper.id], report);
    if (!facts) return supplied;
    compareFacts(paper, facts, report);
    return addFacts(supplied, facts);
  });
};

function supplyAbstract(
  paper: IdentifiedPaper,
  correction: { abstract: string; why: string } | undefined,
  report: Report,
): IdentifiedPaper {
  if (!correction) return paper;
  const abstract = foldParagraphs(correction.abstract);
  if (abstract === paper.abstract) {
    report.add('enrich/abstract-not-needed', { id: paper.id }, ABSTRACTS_FILE);
    return paper;
  }
  // Repairs of the words that are replaced would speak of what no page shows.
  const repairs = paper.repairs.filter(({ fixed }) => paper.title.includes(fixed));
  return { ...paper, abstract, repairs, abstractCorrection: correction.why };
}

function addFacts(paper: IdentifiedPaper, facts: Metadata): IdentifiedPaper {
  const { authors, categories, published, arxiv, doi, venue, corrected } = facts;
  const stated = takeOut(paper, corrected);
  const date = chooseDate(stated.published, published);
  const listed = chooseAuthors(stated, authors);
  return {
    ...(arxiv !== undefined && { arxiv }),
    ...(doi !== undefined && { doi }),
    ...(venue !== undefined && { venue }),
    ...stated,
    ...listed,
    categories: stated.categories.length > 0 ? stated.categories : categories,
    ...(date !== undefined && { published: date }),
  };
}

/** The stated authors, unless the source leaves some out and the looked-up list has more. */
function chooseAuthors(
  { authors, moreAuthors }: IdentifiedPaper,
  looked: readonly string[],
): Pick<IdentifiedPaper, 'authors' | 'moreAuthors'> {
  const isFuller = looked.length > authors.length && (authors.length === 0 || moreAuthors === true);
  return isFuller ? { authors: [...looked], moreAuthors: undefined } : { authors };
}

/** What a person settled in the lock file stands before what a source states, as does its absence. */
function takeOut(paper: IdentifiedPaper, settled: readonly LookedUp[]): IdentifiedPaper {
  if (settled.length === 0) return paper;
  const { arxiv, doi, venue, published, ...rest } = paper;
  const stays = (field: LookedUp) => !settled.includes(field);
  return {
    ...rest,
    authors: stays('authors') ? rest.authors : [],
    categories: stays('categories') ? rest.categories : [],
    ...(arxiv !== undefined && stays('arxiv') && { arxiv }),
    ...(doi !== undefined && stays('doi') && { doi }),
    ...(venue !== undefined && stays('venue') && { venue }),
    ...(published !== undefined && stays('published') && { published }),
  };
}

/** The stated date, unless the looked-up one says the same and more (`2024-10` and `2024-10-16`). */
function chooseDate(stated: string | undefined, looked: string | undefined): string | undefined {
  if (stated === undefined) return looked;
  return looked?.startsWith(stated) ? looked : stated;
}

/** Keys that are the id of no paper, each with the one that may have been meant. */
function listStrangers(named: Readonly<Record<string, unknown>>, ids: ReadonlySet<string>) {
  const strangers = Object.keys(named).filter((id) => !ids.has(id));
  return strangers.map((id) => ({ id, hint: didYouMean(id, ids) }));
}

const METADATA_FILE = { file: 'metadata/papers.yaml' };
const ABSTRACTS_FILE = { file: 'corrections/abstracts.yaml' };

interface EnrichInput {
  readonly papers: readonly IdentifiedPaper[];
  /** Paper id → looked-up facts. */
  readonly metadata: Readonly<Record<string, Metadata>>;
}
