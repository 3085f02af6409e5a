import { beforeAll, describe, expect, it } from 'vitest';
import { readPapers } from '../../src/check/read-papers.ts';
import type { CheckedPaper } from '../../src/check/survey.ts';
import { scoreMatch } from '../../src/lookup/score-match.ts';
import { readSurveyFolder } from '../../src/pipeline/read.ts';
import { makeReport } from '../../src/report/report.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const NOBODY: readonly string[] = [];
let papers: readonly CheckedPaper[] = [];

beforeAll(async () => {
  const { pages } = await readSurveyFolder('content', makeReport());
  papers = readPapers(pages, makeReport()).filter(({ arxiv }) => arxiv !== undefined);
});

describe('matching by title and abstract', () => {
  it.each([
    ['a word lost', loseWord, 0.985],
    ['one letter in twenty wrong', mistype, 1],
    ['the name before the colon lost', (title: string) => title.replace(/^[^:]*: /u, ''), 0.915],
  ])('takes papers with %s and every other sentence rewritten', (_, damage, least) => {
    const share = shareOfStrong(({ title, abstract }, index) => ({
      title: damage(title, index),
      abstract: rewrite(abstract),
    }));
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it('takes all by a title with wrong letters alone, and nearly half with a word lost', () => {
    const byTitle = (damage: Damage) =>
      shareOfStrong(({ title }, index) => ({ title: damage(title, index), abstract: '' }));
    expect(byTitle(mistype)).toBe(1);
    expect(byTitle(loseWord)).toBeGreaterThanOrEqual(0.475);
  });

  it('takes no paper for its neighbour in the alphabet, by title nor with the abstract', () => {
    const isTaken = (record: (other: CheckedPaper, own: CheckedPaper) => Words) =>
      papers.filter((own, index) => {
        const next = papers[(index + 1) % papers.length];
        return next && scoreMatch(own, { ...record(next, own), authors: NOBODY }).isStrong;
      });
    expect(isTaken(({ title, abstract }) => ({ title, abstract }))).toEqual([]);
    expect(isTaken(({ title }) => ({ title, abstract: '' }))).toEqual([]);
    expect(isTaken(({ abstract }, { title }) => ({ title, abstract }))).toEqual([]);
  });

  it('takes no title of the survey for another', () => {
    const titles = papers.map(({ title }) => ({ title, abstract: '', authors: NOBODY }));
    const strong = titles.flatMap((own) =>
      titles.filter((other) => other !== own && scoreMatch(own, other).isStrong),
    );
    expect(strong).toEqual([]);
  });
});

/** The share of papers that their own damaged words are taken for. */
function shareOfStrong(damage: (paper: CheckedPaper, index: number) => Words): number {
  const strong = papers.filter((paper, index) => {
    const words = damage(paper, index);
    const own = words.abstract === '' ? { ...paper, abstract: '' } : paper;
    return scoreMatch(own, { ...words, authors: NOBODY }).isStrong;
  });
  return strong.length / papers.length;
}

function loseWord(title: string, index: number): string {
  const words = title.split(' ');
  return words.filter((_, position) => position !== index % words.length).join(' ');
}

function mistype(title: string, index: number): string {
  return Array.from(title, (letter, position) =>
    (position + index) % 20 === 0 ? 'x' : letter,
  ).join('');
}

function rewrite(abstract: string): string {
  return splitSentences(abstract)
    .map(({ text }, index) => (index % 2 === 0 ? text : text.split(' ').toReversed().join(' ')))
    .join(' ');
}

type Damage = (title: string, index: number) => string;
type Words = Pick<CheckedPaper, 'title' | 'abstract'>;
