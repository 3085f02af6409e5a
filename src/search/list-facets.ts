import type { Chapter } from '../model/survey.ts';
import type { Kind } from '../model/vocabulary.ts';
import { compareText } from '../text/order.ts';
import type { Facet } from './state.ts';

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
  readonly papers: readonly {
    readonly chapter: string;
    readonly kind: Kind;
    readonly published?: string | undefined;
  }[];
  readonly chapters: readonly Pick<Chapter, 'id' | 'title' | 'short'>[];
  readonly kindLabels: Readonly<Record<Kind, string>>;
}

/**
 * Lists what can be chosen: chapters in reading order, kinds from the most to the least frequent,
 * years from the latest. What no paper has is left out.
 */
export function listFacets({ papers, chapters, kindLabels }: FacetSources): FacetList[] {
  const byChapter = count(papers.map(({ chapter }) => chapter));
  const byKind = count(papers.map(({ kind }) => kind));
  const byYear = count(papers.flatMap(({ published }) => published?.slice(0, 4) ?? []));
  const inOrder = chapters.map(({ id, title, short = title }) => ({
    value: id,
    label: short,
    count: byChapter.get(id) ?? 0,
  }));
  const kinds = [...byKind].map(([value, n]) => ({ value, label: kindLabels[value], count: n }));
  const years = [...byYear].map(([value, n]) => ({ value, label: value, count: n }));
  return [
    { facet: 'chapter', options: inOrder.filter((option) => option.count > 0) },
    {
      facet: 'kind',
      options: kinds.toSorted((a, b) => b.count - a.count || compareText(a.label, b.label)),
    },
    { facet: 'year', options: years.toSorted((a, b) => compareText(b.value, a.value)) },
  ];
}

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
