import type { Chapter } from '../model/survey.ts';
import { listFacts, type Facts } from '../query/list-facts.ts';
import { compareText } from '../text/order.ts';
import { FACETS, type Facet } from './state.ts';

/** A filter with what can be chosen, as the search page lists it. */
export interface FacetList {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
}

interface FacetOption {
  /** As it stands in the index and in addresses. */
  readonly value: string;
  readonly label: string;
  /** Papers of the whole survey. */
  readonly count: number;
}

export interface FacetSources {
  readonly papers: readonly Parameters<typeof listFacts>[0][];
  readonly chapters: readonly Pick<Chapter, 'id' | 'title' | 'short'>[];
  /** The words for a value of a facet other than the chapter. */
  readonly label: (facet: Facet, value: string) => string;
}

/**
 * Lists what can be chosen, from the most to the least frequent, and years from the latest. What no
 * paper has is left out.
 */
export function listFacets({ papers, chapters, label }: FacetSources): FacetList[] {
  const facts = papers.map(listFacts);
  const titles = new Map(chapters.map(({ id, title, short = title }) => [id, short]));
  return FACETS.map((facet) => {
    const options = [...count(facts, facet)].map(([value, n]) => ({
      value,
      label: (facet === 'chapter' ? titles.get(value) : undefined) ?? label(facet, value),
      count: n,
    }));
    return { facet, options: options.toSorted(facet === 'year' ? byValue : byCount) };
  });
}

function count(facts: readonly Facts[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of facts.flatMap((own) => [...new Set(own[facet])])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function byCount(a: FacetOption, b: FacetOption): number {
  return b.count - a.count || compareText(a.label, b.label);
}

function byValue(a: FacetOption, b: FacetOption): number {
  return compareText(b.value, a.value);
}
