import { checkSurvey } from '../../src/check/index.ts';
import type { CheckedPaper, CheckedSurvey } from '../../src/check/survey.ts';
import type { NoteFrontMatter } from '../../src/model/note.ts';
import { surveySchema } from '../../src/model/survey.ts';
import { listPaperNames } from '../../src/prose/paper-names.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { formatTerminal } from '../../src/report/format-terminal.ts';
import { makeReport } from '../../src/report/report.ts';

/** A paper on kites with all that a record can be expected to have. */
export function makeKite(changes: Partial<CheckedPaper> & { id: string }): CheckedPaper {
  const title = `On ${changes.id.replaceAll('-', ' ')}`;
  return {
    title,
    chapter: 'kites',
    system: null,
    devices: [],
    precisions: [],
    results: [],
    links: [],
    sources: [{ file: 'sources/winds.txt', line: 1 }],
    authors: ['Ida Gale', 'Tom McBreeze'],
    published: '2021-04-01',
    arxiv: changes.id,
    abstract: `${title}, with words of its own.`,
    ...changes,
  };
}

/** Three papers: two with a system, one without. */
export const KITES = [
  makeKite({
    id: 'tail-net',
    system: 'TailNet',
    abstract:
      'TailNet steers with 2.6x less drag than HemKite, cuts knots by 12.5% and needs 1.5B stitches. It flies twice as long on a Gust 400.',
  }),
  makeKite({
    id: 'hem-kite',
    system: 'HemKite v2',
    abstract: 'HemKite v2 has 8-bit hems and holds 20-25% more wind at 10⁻³ of the cost.',
  }),
  makeKite({
    id: 'box-kites',
    abstract: 'We weigh 41 box kites in an AERO tunnel. The Zephyr line is best.',
  }),
];

const SURVEY = surveySchema.parse({
  title: 'Kites',
  sources: { 'winds.txt': { received: '2026-04-01' } },
  chapters: [{ id: 'kites', title: 'Kites', scope: 'What flies on a line, by hand or by CPU.' }],
});

/** Checks papers and texts, by file, and prints the report as an editor sees it. */
export function printCheck({
  texts = {},
  papers = KITES,
  note,
}: {
  texts?: Readonly<Record<string, string>>;
  papers?: CheckedSurvey['papers'];
  /** What stands at the top of its notes. */
  note?: NoteFrontMatter;
}): string {
  const report = makeReport();
  const names = listPaperNames(papers);
  const written = Object.entries(texts).map(([file, source]) => ({
    file,
    prose: readProse(source, names),
    note,
  }));
  checkSurvey({ survey: SURVEY, papers, texts: written, today: '2026-05-31' }, report);
  return formatTerminal(report.list(), { folder: 'content', colour: false });
}

/** The text of a chapter that cites all papers, with these words at its end. */
export function writeChapter(words: string): Record<string, string> {
  return {
    'chapters/kites.mdx': `<Cite ids={['TailNet', 'hem-kite', 'box-kites']} />.\n\n${words}`,
  };
}
