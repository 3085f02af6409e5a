import { describe, expect, it } from 'vitest';
import type { ExtractedPaper, Paper } from '../../../src/model/paper.ts';
import { relatePapers } from '../../../src/pipeline/relate/index.ts';
import { makeContext } from '../context.ts';
import { BEE_PAPERS, BREAD_PAPER, makePaper } from './bee-papers.ts';
import { measureCpu } from '../../cpu-time.ts';

const CONTEXT = makeContext();

describe('relatePapers', () => {
  it('gives neighbours with the reason, and none where there is nothing to tell', () => {
    expect(listRelated(BEE_PAPERS)).toMatchInlineSnapshot(`
      {
        "camera-above-the-comb": [
          {
            "id": "dance-angles",
            "reason": "names WagScope: waggle dance",
          },
        ],
        "dance-angles": [
          {
            "id": "camera-above-the-comb",
            "reason": "this paper names WagScope: waggle dance",
          },
        ],
        "lids-of-cork": [],
        "queen-piping": [
          {
            "id": "swarm-warning",
            "reason": "both on microcontrollers with INT8: swarm, queen piping",
          },
        ],
        "swarm-warning": [
          {
            "id": "queen-piping",
            "reason": "both on microcontrollers with INT8: swarm, queen piping",
          },
        ],
      }
    `);
  });

  it('keeps the papers and their order', () => {
    const related = relatePapers(BEE_PAPERS, CONTEXT);
    expect(related.map(({ related: _, names: __, ...paper }) => paper)).toEqual(BEE_PAPERS);
  });

  it('gives the same neighbours whatever the order of papers', () => {
    const expected = listRelated(BEE_PAPERS);
    expect(listRelated(BEE_PAPERS.toReversed())).toEqual(expected);
    expect(listRelated([...BEE_PAPERS.slice(2), ...BEE_PAPERS.slice(0, 2)])).toEqual(expected);
  });

  it('changes no neighbours when an unrelated paper comes', () => {
    const { [BREAD_PAPER.id]: bread, ...others } = listRelated([...BEE_PAPERS, BREAD_PAPER]);
    expect(others).toEqual(listRelated(BEE_PAPERS));
    expect(bread).toEqual([]);
  });

  it('shows five neighbours at most, those of one distance by id', () => {
    const twins = ['g', 'c', 'e', 'a', 'f', 'b', 'd'].map((id) =>
      makePaper({ id, title: 'Waggle runs of foragers on the wooden comb' }),
    );
    expect(listRelated(twins)['d']?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e', 'f']);
  });

  it('puts a paper of the same chapter first among equals', () => {
    const twins = ['a', 'b', 'c'].map((id) =>
      makePaper({
        id,
        title: 'Waggle runs of foragers on the wooden comb',
        chapter: id === 'a' ? 'honey' : 'hives',
      }),
    );
    expect(listRelated(twins)['b']?.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('relates no papers that have no words', () => {
    const empty = ['a', 'b'].map((id) => makePaper({ id, title: '…' }));
    expect(listRelated(empty)).toEqual({ a: [], b: [] });
  });

  it('takes time in proportion to the number of papers', () => {
    const [few, many] = [makeMany(100), makeMany(800)];
    relatePapers(few, CONTEXT);
    const ratio = measure(many) / measure(few);
    // Eight times the papers; work for every pair of them would take 64 times as long.
    expect(ratio).toBeLessThan(24);
  });
});

function listRelated(papers: readonly ExtractedPaper[]): Record<string, Paper['related']> {
  const related = relatePapers(papers, CONTEXT).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(related.map((paper) => [paper.id, paper.related]));
}

/** Papers of sixty words, of which as many are shared as in abstracts: few words by many papers. */
function makeMany(count: number): readonly ExtractedPaper[] {
  let seed = 1;
  return Array.from({ length: count }, (_, number) => {
    const words = Array.from({ length: 60 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return `bee${Math.floor((seed / 2_147_483_647) ** 3 * count * 4).toString(36)}`;
    });
    return makePaper({ id: `paper-${number}`, abstract: words.join(' ') });
  });
}

function measure(papers: readonly ExtractedPaper[]): number {
  return measureCpu(() => relatePapers(papers, CONTEXT), 3);
}
