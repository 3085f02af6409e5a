import type { Metadata } from '../model/metadata.ts';
import { listLacking } from './list-lacking.ts';
import type { Question, Service, Wanted } from './service.ts';

/** A question, and the papers that it is about. */
export interface Turn {
  readonly papers: readonly Wanted[];
  readonly question: Question;
}

/** The questions that a service can still help with, those by id first: they are the surest. */
export function listTurns(
  service: Service,
  { papers, entries, homes, again }: Known,
): readonly Turn[] {
  const home = (homes[service.id] ?? service.home).replace(/\/$/u, '');
  const found = new Set([...entries.values()].flatMap(({ arxiv, doi }) => [arxiv, doi]));
  const wanting = papers.flatMap((paper) => {
    const entry = entries.get(paper.id);
    if (paper.title === '') return found.has(paper.arxiv ?? paper.doi) ? [] : [paper];
    const lacking = listLacking(paper, entry);
    const isAsked = !again && entry?.asked[service.id] !== undefined;
    if (isAsked || !lacking.some((field) => service.gives.includes(field))) return [];
    return [addKnown(paper, entry)];
  });
  const byId = wanting.filter((paper) => service.askById([paper], home));
  const byTitle = wanting.filter((paper) => !byId.includes(paper) && paper.title !== '');
  return [
    ...chunk(byId, service.atOnce).flatMap((some) => {
      const question = service.askById(some, home);
      return question ? [{ papers: some, question }] : [];
    }),
    ...byTitle.map((paper) => ({ papers: [paper], question: service.askByTitle(paper, home) })),
  ];
}

/** What an earlier answer gave helps to ask the next service, and to judge what it says. */
function addKnown(paper: Wanted, entry: Metadata | undefined): Wanted {
  return {
    ...paper,
    authors: paper.authors.length > 0 ? paper.authors : (entry?.authors ?? []),
    arxiv: paper.arxiv ?? entry?.arxiv,
    doi: paper.doi ?? entry?.doi,
  };
}

function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

interface Known {
  readonly papers: readonly Wanted[];
  readonly entries: ReadonlyMap<string, Metadata>;
  readonly homes: Readonly<Partial<Record<Service['id'], string>>>;
  readonly again: boolean;
}
