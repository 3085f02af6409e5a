import * as z from 'zod';
import type { Figure } from './floors.ts';
import { findNdcg, findReciprocalRank, findSuccess } from './ranking.ts';

/** `tests/relevance/queries.yaml`. */
export const judgedQueriesSchema = z.array(
  z.strictObject({
    query: z.string(),
    kind: z.enum([
      'known item',
      'topic',
      'acronym',
      'device',
      'misspelt',
      'phrase',
      'boolean',
      'two-facet',
    ]),
    /** Values chosen of the facets. */
    chosen: z.record(z.string(), z.array(z.string())).default({}),
    /** Not looked at while weights are tuned; the second set was judged before the ranking was last changed. */
    heldOut: z.enum(['first', 'second']).optional(),
    /** Grades by the id of the paper. */
    papers: z.record(z.string(), z.union([z.literal(2), z.literal(1)])),
    /** Why these papers. */
    why: z.string().min(1),
  }),
);

export type JudgedQuery = z.infer<typeof judgedQueriesSchema>[number];

/** Papers in the order in which an engine gave them for a query. */
export interface Ranked {
  readonly judged: JudgedQuery;
  readonly ranked: readonly string[];
}

/** Three averages over some queries. */
export interface Relevance {
  readonly name: string;
  readonly mrr: number;
  readonly ndcg: number;
  readonly success: number;
  readonly of: number;
}

/** nDCG is measured on as many papers as a reader sees without scrolling far. */
export const DEPTH = 10;

/** Averages by kind of query, then over the others and each set that is held out, then over all. */
export function measureRelevance(answers: readonly Ranked[]): readonly Relevance[] {
  const kinds = new Set(answers.map(({ judged }) => judged.kind));
  return [
    ...Array.from(kinds, (kind) =>
      average(
        kind,
        answers.filter(({ judged }) => judged.kind === kind),
      ),
    ),
    ...SETS.map(([name, set]) =>
      average(
        name,
        answers.filter(({ judged }) => judged.heldOut === set),
      ),
    ),
    average('all', answers),
  ];
}

const SETS = [
  ['tuned on', undefined],
  ['held out', 'first'],
  ['held out later', 'second'],
] as const;

/** Gives the averages as figures that floors can be set for: `known item/success@1`. */
export function toFigures(measured: readonly Relevance[]): readonly Figure[] {
  return measured.flatMap(({ name, mrr, ndcg, success, of }) => [
    { name: `${name}/MRR`, share: mrr, of },
    { name: `${name}/nDCG@${DEPTH}`, share: ndcg, of },
    { name: `${name}/success@1`, share: success, of },
  ]);
}

function average(name: string, answers: readonly Ranked[]): Relevance {
  function mean(measure: (answer: Ranked) => number): number {
    return answers.reduce((sum, answer) => sum + measure(answer), 0) / answers.length;
  }
  return {
    name,
    of: answers.length,
    mrr: mean(({ ranked, judged }) => findReciprocalRank(ranked, judged.papers)),
    ndcg: mean(({ ranked, judged }) => findNdcg(ranked, judged.papers, DEPTH)),
    success: mean(({ ranked, judged }) => findSuccess(ranked, judged.papers)),
  };
}
