import type { ExtractedPaper, Paper } from '../../model/paper.ts';
import { compareText } from '../../text/order.ts';
import type { Stage } from '../stage.ts';
import { makeExplainer } from './explain.ts';
import { listTerms } from './list-terms.ts';
import { rankNeighbours } from './rank-neighbours.ts';
import { makeVocabulary } from './vocabulary.ts';
import { weighTerms } from './weigh-terms.ts';

/**
 * Finds each paper's neighbours: up to five, nearest first, each with the reason.
 *
 * Near are papers with rare words and facts in common, nearer those of one chapter, nearest of all one
 * that names the other's system. Where there is no reason to tell a reader, there is no neighbour.
 */
export const relatePapers: Stage<readonly ExtractedPaper[], readonly Paper[]> = (papers) => {
  // Which of two equals comes first must not hang on the order of files.
  const sorted = papers.toSorted((a, b) => compareText(a.id, b.id));
  const relate = makeRelater(sorted);
  const related = new Map(sorted.map(({ id }, number) => [id, relate(number)]));
  return papers.map((paper) => ({ ...paper, related: related.get(paper.id) ?? [] }));
};

function makeRelater(papers: readonly ExtractedPaper[]): (paper: number) => Paper['related'] {
  const vocabulary = makeVocabulary();
  const weighed = {
    papers,
    vocabulary,
    ...weighTerms(papers.map((paper) => listTerms(paper, vocabulary))),
  };
  const rank = rankNeighbours(papers, weighed.vectors);

  return (paper) => {
    const explain = makeExplainer(weighed, paper);
    const related: Paper['related'] = [];
    for (const neighbour of rank(paper)) {
      const reason = explain(neighbour);
      const id = papers[neighbour.paper]?.id;
      if (reason !== undefined && id !== undefined) related.push({ id, reason });
      if (related.length === MOST_NEIGHBOURS) break;
    }
    return related;
  };
}

const MOST_NEIGHBOURS = 5;
