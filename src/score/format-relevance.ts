import { findNdcg } from './ranking.ts';
import { DEPTH, type Ranked, type Relevance } from './relevance.ts';

/** A table of several engines: a line for each kind of query, three columns for each engine. */
export function formatRelevance(
  engines: readonly { readonly name: string; readonly measured: readonly Relevance[] }[],
): readonly string[] {
  const columns = ['MRR', `nDCG@${DEPTH}`, 'succ@1'];
  const names = engines.map(({ name }) => name.padEnd(WIDTH * columns.length));
  const [first] = engines;
  return [
    `${''.padEnd(FIRST)}${names.join('')}`.trimEnd(),
    `${''.padEnd(FIRST)}${engines.map(() => columns.map(pad).join('')).join('')}`.trimEnd(),
    ...(first?.measured ?? []).map(({ name, of }) => {
      const figures = engines.flatMap(({ measured }) =>
        measured
          .filter((one) => one.name === name)
          .map(({ mrr, ndcg, success }) => {
            return [mrr, ndcg, success].map((share) => pad(share.toFixed(3))).join('');
          }),
      );
      return `${`${name} (${of})`.padEnd(FIRST)}${figures.join('')}`.trimEnd();
    }),
  ];
}

/** Queries that are answered badly, with the first papers given; those held out stay unseen. */
export function formatRelevanceMisses(answers: readonly Ranked[]): readonly string[] {
  return answers.flatMap(({ judged, ranked }) => {
    const ndcg = findNdcg(ranked, judged.papers, DEPTH);
    if (judged.heldOut || ndcg >= GOOD) return [];
    const papers = ranked.slice(0, 5).map((id) => `\n    ${judged.papers[id] ?? '-'} ${id}`);
    return `${ndcg.toFixed(2)} ${judged.kind}: ${judged.query}${papers.join('')}`;
  });
}

const GOOD = 0.8;

const FIRST = 18;
const WIDTH = 9;

function pad(text: string): string {
  return text.padEnd(WIDTH);
}
