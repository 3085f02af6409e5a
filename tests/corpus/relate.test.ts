import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model/paper.ts';
import { indexVectors } from '../../src/pipeline/relate/find-nearest.ts';
import { relatePapers } from '../../src/pipeline/relate/index.ts';
import { listTerms, wordPaper } from '../../src/pipeline/relate/list-terms.ts';
import { makeVocabulary } from '../../src/pipeline/relate/vocabulary.ts';
import { weighTerms } from '../../src/pipeline/relate/weigh-terms.ts';
import { makeContext } from '../pipeline/context.ts';
import { runShippedSurvey } from '../shipped-survey.ts';
import { PAPERS_OF_OTHER_FIELDS } from './papers-of-other-fields.ts';

let papers: readonly Paper[];

beforeAll(async () => {
  ({ papers } = await runShippedSurvey());
}, 60_000);

describe('among the papers of this repository', () => {
  it('finds up to five neighbours for nearly every paper, each once and with a reason', () => {
    const ids = new Set(papers.map(({ id }) => id));
    for (const { id, related } of papers) {
      const near = related.map((neighbour) => neighbour.id);
      expect(near.length).toBeLessThanOrEqual(5);
      expect(new Set([...near, id]).size).toBe(near.length + 1);
      expect(near.filter((neighbour) => !ids.has(neighbour))).toEqual([]);
      expect(related.filter(({ reason }) => !REASON.test(reason))).toEqual([]);
    }
    const alone = papers.filter(({ related }) => related.length === 0);
    expect(alone.length / papers.length).toBeLessThan(0.08);
  });

  it.each(PAPERS_OF_OTHER_FIELDS.map((paper) => [paper.title, paper] as const))(
    'changes no neighbour and no reason when “%s” comes',
    (_, unrelated) => {
      const related = relatePapers([...papers, unrelated], makeContext());
      expect(related.at(-1)?.related).toEqual([]);
      expect(related.slice(0, -1)).toEqual(papers);
    },
  );

  it(
    'changes only who can be compared with a paper that is left out',
    { timeout: 60_000 },
    ({ annotate }) => {
      const sample = papers.filter((_, at) => at % 57 === 0);
      const shares = sample.map((left) => {
        const others = papers.filter((paper) => paper !== left);
        const related = new Map(relatePapers(others, makeContext()).map((p) => [p.id, p.related]));
        const circles = countTouched(left, others);
        const changed = others.filter(
          (paper) => JSON.stringify(paper.related) !== JSON.stringify(related.get(paper.id)),
        );
        expect(changed.filter(({ id }) => !circles.has(id)).map(({ id }) => id)).toEqual([]);
        const distant = changed.filter((p) => p.related.every(({ id }) => id !== left.id));
        return distant.length / others.length;
      });
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      void annotate(`${(mean * 100).toFixed(1)} % of lists that lack the paper change with it`);
      expect(mean).toBeLessThan(0.25);
    },
  );

  it('gives the same neighbours whatever the order of papers', () => {
    const reversed = relatePapers(papers.toReversed(), makeContext());
    expect(reversed.toReversed()).toEqual(papers);
  });
});

/** The papers that share enough with one to be compared with it, or name it or are named. */
function countTouched(paper: Paper, others: readonly Paper[]): ReadonlySet<string> {
  const vocabulary = makeVocabulary();
  const vectors = [paper, ...others].map((one) =>
    weighTerms(listTerms(wordPaper(one, vocabulary), vocabulary)),
  );
  const near = indexVectors(vectors)(0, 0).near.map(({ paper: at }) => others[at - 1]?.id ?? '');
  const naming = others.filter(({ names }) => names.some(({ id }) => id === paper.id));
  return new Set([...near, ...[...naming, ...paper.names].map(({ id }) => id)]);
}

const REASON =
  /^(?:(?:this paper names|names) .+|both (?:on|with) .+|both speak of [^,]+(?:, [^,]+){1,2})$/u;
