import type { Paper } from '../model/paper.ts';
import { findNearest } from '../text/nearest.ts';

/** What a citation needs to know of a paper. */
export type NamedPaper = Pick<Paper, 'id' | 'title' | 'system' | 'authors' | 'published'>;

/** The papers of a survey, by the names that texts use for them. */
export interface PaperNames {
  readonly papers: ReadonlyMap<string, NamedPaper>;
  /** System → the ids of the papers that call their contribution so. */
  readonly systems: ReadonlyMap<string, readonly string[]>;
}

/** Indexes papers by their ids and by the names of their systems. */
export function listPaperNames(papers: Iterable<NamedPaper>): PaperNames {
  const byId = new Map(Array.from(papers, (paper) => [paper.id, paper]));
  const named = [...byId.values()].flatMap(({ id, system }) =>
    system === null ? [] : [{ id, system }],
  );
  const systems = Map.groupBy(named, ({ system }) => system);
  return {
    papers: byId,
    systems: new Map([...systems].map(([system, own]) => [system, own.map(({ id }) => id)])),
  };
}

/** The paper that a name means: an id, or a system of one paper; else what is so and how to mend it. */
export function findPaper(name: string, names: PaperNames): FoundPaper {
  const ids = names.papers.has(name) ? [name] : (names.systems.get(name) ?? []);
  const [id] = ids;
  const paper = id === undefined ? undefined : names.papers.get(id);
  if (!paper) return refusePaper(name, names);
  if (ids.length === 1) return { paper };
  return {
    happened: `\`${name}\` is the name of ${ids.length} papers.`,
    mend: `name the paper by its id: ${ids.map((one) => `\`${one}\``).join(' or ')}`,
  };
}

/** What to say of a name that no paper has. */
export function refusePaper(name: string, { papers, systems }: PaperNames): Refusal {
  const nearest = findNearest(name, [...systems.keys(), ...papers.keys()]);
  return {
    happened: `There is no paper \`${name}\`.`,
    mend: nearest
      ? `did you mean \`${nearest}\`?`
      : 'name a paper by its id, the last part of its address, or by its system',
  };
}

type FoundPaper = { readonly paper: NamedPaper } | (Refusal & { readonly paper?: never });

interface Refusal {
  readonly happened: string;
  readonly mend: string;
}
