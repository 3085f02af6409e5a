import type { CitingText, Companion } from './cited-together.ts';
import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';
import { joinWords } from './words.ts';

/**
 * Lists the papers to show beside one, each with the reason: its neighbours in their order, then those
 * that texts cite together with it.
 *
 * Leaves out papers that it names or that name it: these have places of their own on its page.
 */
export function listRelated(id: string, library: Shelves): readonly Related[] {
  const { papers, namedBy, citedTogether } = library;
  const paper = papers.get(id)?.data;
  if (!paper) return [];
  const shown = new Set([...paper.names, ...(namedBy.get(id) ?? [])].map((one) => one.id));
  const companions = citedTogether.get(id) ?? [];
  const texts = new Map(companions.map((one) => [one.id, one]));
  const neighbours = paper.related
    .filter((one) => !shown.has(one.id))
    .map((one) => {
      const companion = texts.get(one.id);
      if (!companion) return one;
      return { id: one.id, reason: `${one.reason}; ${explain(companion, library)}` };
    });
  const known = new Set([...shown, ...paper.related.map((one) => one.id)]);
  const added = companions
    .filter((one) => !known.has(one.id))
    .slice(0, MOST_ADDED)
    .map((one) => ({ id: one.id, reason: explain(one, library) }));
  return [...neighbours, ...added].slice(0, MOST_RELATED);
}

/** What a text cites together is about as near as neighbours are, as `tests/gold/related.test.ts` measures. */
const MOST_ADDED = 3;
const MOST_RELATED = 7;

function explain({ sentences, texts }: Companion, library: Shelves): string {
  const [first, second, ...others] = texts.map((text) => nameShortly(text, library));
  const named = [first, second].filter((name) => name !== undefined);
  if (others.length > 0)
    named.push(others.length === 1 ? 'another text' : `${others.length} others`);
  const names = joinWords(named);
  return sentences > 0 ? `cited together in ${names}` : `cited in one paragraph of ${names}`;
}

function nameShortly({ kind, id }: CitingText, { shelves, papers }: Shelves): string {
  switch (kind) {
    case 'chapter':
      return shelves.find((shelf) => shelf.id === id)?.short ?? id;
    case 'note': {
      const paper = papers.get(id)?.data;
      return `the note on ${paper?.system ?? paper?.title ?? id}`;
    }
    default:
      return `the ${kind}`;
  }
}

/** The part of the library that it takes. */
interface Shelves {
  readonly shelves: readonly Pick<Shelf, 'id' | 'short'>[];
  readonly papers: ReadonlyMap<string, { readonly data: RelatedPaper }>;
  readonly namedBy: ReadonlyMap<string, readonly { readonly id: string }[]>;
  readonly citedTogether: ReadonlyMap<string, readonly Companion[]>;
}

type RelatedPaper = Pick<SitePaper, 'title' | 'system' | 'related' | 'names'>;
type Related = SitePaper['related'][number];
