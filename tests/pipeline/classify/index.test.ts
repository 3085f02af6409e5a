import { describe, expect, it } from 'vitest';
import type { Corrections } from '../../../src/model/corrections.ts';
import type { ClassifiedPaper, IdentifiedPaper } from '../../../src/model/paper.ts';
import { surveySchema } from '../../../src/model/survey.ts';
import { classifyPapers } from '../../../src/pipeline/classify/index.ts';
import type { StageContext } from '../../../src/pipeline/stage.ts';
import { makeContext } from '../context.ts';
import { measureCpu } from '../../cpu-time.ts';

const { chapters } = surveySchema.parse({
  title: 'Bees',
  chapters: [
    { id: 'hives', title: 'Hives', scope: 'Where bees live.', terms: { '2': 'hive, lid, comb' } },
    {
      id: 'honey',
      title: 'Honey',
      scope: 'What bees make.',
      terms: { honey: 2, wax: 1, hive: -1 },
    },
    { id: 'others', title: 'Others', scope: 'Everything else.', terms: { wasp: 2 } },
  ],
});

describe('classifyPapers', () => {
  it('puts a paper where its terms weigh most, with the heaviest evidence first', () => {
    const paper = classifyOne('Of Lids', 'A lid keeps a hive warm, and a lid saves honey and wax.');
    expect(paper.chapter).toBe('hives');
    expect(paper.chapterEvidence).toEqual([
      { term: 'lid', weight: 7 },
      { term: 'hive', weight: 2 },
    ]);
  });

  it('counts the keywords of a bibliography as its abstract', () => {
    const paper = { ...makePaper('Of Warmth', ''), keywords: ['honey', 'wax'] };
    const [classified] = classifyPapers([paper], makeContext({ chapters }));
    expect(classified?.chapter).toBe('honey');
  });

  it('lets a title weigh more than an abstract', () => {
    expect(classifyOne('Honey', 'In a comb.').chapter).toBe('honey');
    expect(classifyOne('Comb', 'With honey.').chapter).toBe('hives');
  });

  it('counts repetitions less and less, and none after the third', () => {
    const weigh = (times: number) =>
      classifyOne('Wasps', 'wasp '.repeat(times)).chapterEvidence[0]?.weight;
    expect([1, 2, 3, 30].map(weigh)).toEqual([6, 7, 7.67, 7.67]);
  });

  it('names other chapters that are well spoken for, nearest first', () => {
    expect(classifyOne('Comb and Wasp', 'Honey, wax.').alsoIn).toEqual(['others', 'honey']);
    expect(classifyOne('Comb of Combs', 'Some wax.').alsoIn).toEqual([]);
  });

  it('gives a tie to the chapter that stands first', () => {
    expect(classifyOne('Honey, Comb', '').chapter).toBe('hives');
    expect(classifyOne('Comb, Honey', '').chapter).toBe('hives');
  });

  it('puts what no term speaks for into the last chapter, and says so', () => {
    const context = makeContext({ chapters });
    const [paper] = classifyPapers([makePaper('On Ants', 'Ants walk.')], context);
    expect([paper?.chapter, paper?.alsoIn, paper?.chapterEvidence]).toEqual(['others', [], []]);
    expect(list(context)).toEqual(['info classify/no-evidence sources/bees.txt:1']);
  });

  it('does not choose a chapter that more speaks against than for', () => {
    const terms = { honey: { wax: 1, hive: -2 }, others: {} };
    const weighed = surveySchema.parse({
      title: 'Bees',
      chapters: Object.entries(terms).map(([id, weights]) => ({
        id,
        title: id,
        scope: id,
        terms: weights,
      })),
    });
    const context = makeContext({ chapters: weighed.chapters });
    expect(classifyPapers([makePaper('Wax', 'A hive, a hive.')], context)[0]?.chapter).toBe(
      'others',
    );
  });

  it('keeps papers in their order, with all that they had', () => {
    const papers = [makePaper('Honey', 'Sweet.'), makePaper('Comb', 'Six sides.')];
    const classified = classifyPapers(papers, makeContext({ chapters }));
    expect(classified).toMatchObject(papers);
  });

  it('classifies 10,000 papers in seconds', () => {
    const abstract =
      'A lid keeps the comb of a hive warm while wasps look for honey and wax. '.repeat(20);
    const papers = Array.from({ length: 10_000 }, () => makePaper('On Combs', abstract));
    // Measured: 0.8 s; the margin is for a slower machine.
    const classify = () => classifyPapers(papers, makeContext({ chapters }));
    expect(measureCpu(classify)).toBeLessThan(10_000);
  });
});

describe('corrections of chapters', () => {
  it('win over the terms, keep the evidence, and carry their reason', () => {
    const { paper, context } = correct({
      'of-lids': { chapter: 'honey', why: 'It is about taste.' },
    });
    expect(paper).toMatchObject({
      chapter: 'honey',
      alsoIn: ['hives'],
      chapterCorrection: 'It is about taste.',
      chapterEvidence: [{ term: 'lid', weight: 4 }],
    });
    expect(list(context)).toEqual([]);
  });

  it('are reported where they change nothing', () => {
    const { paper, context } = correct({
      'of-lids': { chapter: 'hives', why: 'It is about lids.' },
    });
    expect([paper?.chapter, paper?.chapterCorrection]).toEqual(['hives', 'It is about lids.']);
    expect(list(context)).toEqual(['info correction/not-needed corrections/chapters.yaml']);
  });

  it('are reported where no paper has the id, with the nearest one', () => {
    const { context } = correct({ 'of-lid': { chapter: 'honey', why: 'A slip.' } });
    expect(list(context)).toEqual(['warning correction/unknown-paper corrections/chapters.yaml']);
    expect(context.report.list()[0]?.happened).toContain('Did you mean `of-lids`?');
  });

  it('do nothing where no chapter has the id, and are an error', () => {
    const { paper, context } = correct({ 'of-lids': { chapter: 'hony', why: 'A slip.' } });
    expect(paper?.chapter).toBe('hives');
    expect(list(context)).toEqual(['error classify/unknown-chapter corrections/chapters.yaml']);
    expect(context.report.list()[0]?.happened).toContain('Did you mean `honey`?');
  });
});

function correct(corrections: Corrections['chapters']): {
  paper: ClassifiedPaper | undefined;
  context: StageContext;
} {
  const context = makeContext({ chapters }, { chapters: corrections });
  const [paper] = classifyPapers([makePaper('Of Lids', '')], context);
  return { paper, context };
}

function classifyOne(title: string, abstract: string): ClassifiedPaper {
  const [paper] = classifyPapers([makePaper(title, abstract)], makeContext({ chapters }));
  if (!paper) throw new Error('the stage lost the paper');
  return paper;
}

function makePaper(title: string, abstract: string): IdentifiedPaper {
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    rawTitle: title,
    abstract,
    repairs: [],
    sources: [{ file: 'sources/bees.txt', line: 1 }],
    authors: [],
    categories: [],
  };
}

function list({ report }: StageContext): readonly string[] {
  return report
    .list()
    .map(({ level, id, place }) =>
      [level, id, [place?.file, place?.line].filter(Boolean).join(':')].join(' '),
    );
}
