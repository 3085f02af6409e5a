import type { Evidence, Words } from '../../model/evidence.ts';
import type { Found } from '../../model/found.ts';
import type { ClassifiedPaper, ExtractedPaper } from '../../model/paper.ts';
import type { Stage } from '../stage.ts';
import { correctFacts } from './corrections/correct-facts.ts';
import { findFacts, LONGEST_TEXT } from './find-facts.ts';

/** Finds the facts that a paper's own words state; what a person corrected wins. */
export const extractFacts: Stage<readonly ClassifiedPaper[], readonly ExtractedPaper[]> = (
  papers,
  context,
) => {
  for (const { title, abstract, sources } of papers) {
    const { length } = abstract;
    if (length > LONGEST_TEXT)
      context.report.add('extract/long-text', { title, length }, ...sources);
  }
  return correctFacts(papers.map(addFacts), context);
};

function addFacts(paper: ClassifiedPaper): ExtractedPaper {
  const found = findFacts(paper);
  const { kind, kindCues, system, platforms, devices, precisions, headline, links } = found;
  return {
    ...paper,
    kind,
    system: system?.value ?? null,
    platforms: listValues(platforms),
    devices: listValues(devices),
    precisions: listValues(precisions),
    headline: headline?.value ?? null,
    results: found.results.map(({ end: _, ...result }) => result),
    links: listValues(links),
    evidence: [
      ...kindCues.map((cue) => ({ field: 'kind', ...toWords(cue) }) as const),
      ...(system ? [{ field: 'system', ...toWords(system) } as const] : []),
      ...proveAll('platforms', platforms),
      ...proveAll('devices', devices),
      ...proveAll('precisions', precisions),
      ...(headline ? [{ field: 'headline', ...toWords(headline) } as const] : []),
      ...proveAll(
        'links',
        links.map((link) => ({ ...link, value: link.value.url })),
      ),
    ],
  };
}

function listValues<T>(found: readonly { readonly value: T }[]): T[] {
  return found.map(({ value }) => value);
}

function proveAll(field: Evidence['field'], found: readonly Found<string>[]): readonly Evidence[] {
  return found.map((fact) => ({ field, value: fact.value, ...toWords(fact) }));
}

function toWords({ quote, where, start }: Found<unknown>): Words {
  return { quote, where, start };
}
