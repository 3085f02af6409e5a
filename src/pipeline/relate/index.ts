import type { ExtractedPaper, Paper } from '../../model/paper.ts';
import { compareText } from '../../text/order.ts';
import type { Stage } from '../stage.ts';
import { makeExplainer } from './explain.ts';
import { findNames, type Naming } from './find-names.ts';
import { indexVectors } from './find-nearest.ts';
import { listTerms, wordPaper } from './list-terms.ts';
import { packWords } from './pack-words.ts';
import { LEAST_TO_RANK, rankNeighbours } from './rank-neighbours.ts';
import { makeVocabulary } from './vocabulary.ts';
import { weighTerms } from './weigh-terms.ts';

/**
 * Finds each paper's neighbours: up to five, nearest first, each with the reason; and which others it
 * names, each with the sentence.
 *
 * Near are papers with rare words and facts in common, nearer those of one chapter, nearest of all one
 * that names the other's system. Where there is no reason to tell a reader, there is no neighbour.
 *
 * The law: two papers that share too little to be compared (see `indexVectors`), of which neither names
 * the other, don't touch each other's neighbours and reasons, whatever becomes of them. It holds without
 * exception for papers whose terms stand in no more than `MOST_PLACES`, in all of a survey of some hundred
 * papers and in nearly all of one of a thousand. Of other papers, only the rarer terms lead to those that
 * they are compared with: there an unrelated one that comes can change which are compared, where it is
 * one too many to have a term, or to share the rarer ones. It never comes to be compared itself.
 *
 * Measured on papers varied from real ones (`tests/corpus/relate-many.test.ts`): 10,000 in 9 s with
 * 0.4 GB, 100,000 in 108 s with 1.2 GB; of those, nine of ten have neighbours, and a paper has 4.4.
 */
export const relatePapers: Stage<readonly ExtractedPaper[], readonly Paper[]> = (papers) => {
  // Which of two equals comes first must not hang on the order of files.
  const sorted = papers.toSorted((a, b) => compareText(a.id, b.id));
  const namings = findNames(sorted);
  const namingsBy = Map.groupBy(namings, ({ by }) => by);
  const relate = makeRelater(sorted, namings);
  const paths = new Map(
    sorted.map(({ id }, number) => [
      id,
      {
        related: relate(number),
        names: (namingsBy.get(number) ?? []).map(({ of, quote }) => ({
          id: sorted[of]?.id ?? '',
          quote,
        })),
      },
    ]),
  );
  return papers.map((paper) => ({ ...paper, ...(paths.get(paper.id) ?? NO_PATHS) }));
};

const NO_PATHS = { related: [], names: [] };

function makeRelater(
  papers: readonly ExtractedPaper[],
  namings: readonly Naming[],
): (paper: number) => Paper['related'] {
  const vocabulary = makeVocabulary();
  const read = papers.map((paper) => {
    const worded = wordPaper(paper, vocabulary);
    return {
      words: { title: packWords(worded.title), abstract: packWords(worded.abstract) },
      vector: weighTerms(listTerms(worded, vocabulary)),
    };
  });
  const words = read.map((paper) => paper.words);
  const vectors = read.map((paper) => paper.vector);
  const search = indexVectors(vectors);
  const rank = rankNeighbours(papers, namings);

  return (paper) => {
    const circle = search(paper, LEAST_TO_RANK);
    const explain = makeExplainer({ papers, words, vectors, vocabulary }, paper, circle);
    const related: Paper['related'] = [];
    for (const neighbour of rank(paper, circle)) {
      const reason = explain(neighbour);
      const id = papers[neighbour.paper]?.id;
      if (reason !== undefined && id !== undefined) related.push({ id, reason });
      if (related.length === MOST_NEIGHBOURS) break;
    }
    return related;
  };
}

const MOST_NEIGHBOURS = 5;
