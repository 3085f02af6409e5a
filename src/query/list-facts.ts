import type { PaperRecord } from '../model/paper.ts';
import type { Field } from './fields.ts';

/** The values of a paper by which a query can ask for it. */
export type Facts = Readonly<Record<Field, readonly string[]>>;

/** Lists what a paper can be asked for by, field by field; a field without values is empty. */
export function listFacts(paper: Described): Facts {
  return {
    title: [paper.title],
    author: paper.authors,
    system: paper.system === null ? [] : [paper.system],
    chapter: [paper.chapter],
    platform: paper.platforms,
    format: paper.precisions,
    kind: [paper.kind],
    year: paper.published === undefined ? [] : [paper.published.slice(0, 4)],
    device: paper.devices,
    has: [
      ...(paper.hasNote ? ['note'] : []),
      ...(paper.results.length > 0 ? ['results'] : []),
      ...new Set(paper.links.map(({ kind }) => kind)),
    ],
  };
}

/** Of a paper's public record, what its facts are made from. */
type Described = Pick<
  PaperRecord,
  | 'title'
  | 'authors'
  | 'system'
  | 'chapter'
  | 'platforms'
  | 'precisions'
  | 'kind'
  | 'published'
  | 'devices'
  | 'hasNote'
> & {
  readonly results: readonly unknown[];
  readonly links: readonly { readonly kind: string }[];
};
