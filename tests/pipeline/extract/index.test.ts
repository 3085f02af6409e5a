import { expect, it } from 'vitest';
import type { ClassifiedPaper } from '../../../src/model/paper.ts';
import { extractFacts } from '../../../src/pipeline/extract/index.ts';
import { makeContext } from '../context.ts';

it('adds the kind, and keeps all that a paper had', () => {
  const paper: ClassifiedPaper = {
    id: 'lids',
    title: 'Lids: A Survey',
    rawTitle: 'Lids: A Survey',
    abstract: 'This survey is about lids.',
    chapter: 'hives',
    alsoIn: [],
    chapterEvidence: [],
    repairs: [],
    sources: [{ file: 'sources/bees.txt', line: 1 }],
    authors: [],
    categories: [],
  };
  expect(extractFacts([paper], makeContext())).toMatchObject([{ ...paper, kind: 'survey' }]);
});
