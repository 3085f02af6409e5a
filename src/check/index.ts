import type { Report } from '../report/report.ts';
import { didYouMean } from '../text/nearest.ts';
import { measureProgress, type ChapterProgress } from './chapter-progress.ts';
import { checkClaims } from './check-claims.ts';
import { checkLinks, nameSection } from './check-links.ts';
import { checkNotes } from './check-notes.ts';
import { checkRecords } from './check-records.ts';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { readPaperWords } from './paper-words.ts';
import { reportProgress } from './report-progress.ts';
import { sortText, type SortedText } from './sort-text.ts';
import type { CheckedSurvey } from './survey.ts';
import { gatherVocabulary } from './vocabulary.ts';

/**
 * Checks what editors wrote against the papers, and the papers’ records for what is missing or odd.
 * Gives how far each chapter is written.
 */
export function checkSurvey(checked: CheckedSurvey, report: Report): readonly ChapterProgress[] {
  const { survey, papers, today } = checked;
  const texts = checked.texts.map(sortText);
  const ids = new Set(papers.map(({ id }) => id));
  const words = papers.map(readPaperWords);
  const knowledge = {
    words: new Map(words.map((one) => [one.id, one])),
    vocabulary: gatherVocabulary({ survey, papers, words }),
  };
  const chapterIds = survey.chapters.map(({ id }) => id);
  const pages = [
    ...PAGES,
    ...chapterIds,
    ...texts.filter(({ kind }) => kind === 'essay').map(({ id }) => id),
  ];
  const sections = new Map(
    texts.filter(({ kind }) => kind !== 'note').map((text) => [text.id, listSections(text)]),
  );
  for (const text of texts) {
    const { file, kind, id } = text;
    if (kind === 'note' && !ids.has(id)) {
      report.add('note/unknown-paper', { id, hint: didYouMean(id, ids) }, { file });
    }
    if (kind === 'chapter' && !chapterIds.includes(id)) {
      report.add('check/unknown-chapter', { id, hint: didYouMean(id, chapterIds) }, { file });
    }
    for (const { line, column, happened, mend } of text.prose.flaws) {
      report.add('check/broken-text', { happened, mend }, { file, line, column });
    }
    checkClaims(text, knowledge, report);
    checkLinks(text, { pages, sections }, report);
  }
  checkNotes(texts, checked, report);
  checkRecords(papers, today, report);
  for (const { first, other, shared } of findNearDuplicates(papers)) {
    const facts = { first: first.title, other: other.title, shared };
    const [place, also] = [first, other].map(({ sources }) => sources[0]);
    if (place && also) report.add('check/near-duplicate', facts, place, also);
  }
  const chapters = measureProgress(checked, texts);
  reportProgress(chapters, report);
  return chapters;
}

function listSections({ prose }: SortedText): readonly string[] {
  const headings = prose.sentences.filter(({ kind }) => kind === 'heading');
  const blocks = Map.groupBy(headings, ({ block }) => block).values();
  return Array.from(blocks, (parts) => nameSection(parts.map(({ text }) => text).join(' ')));
}

/** What the site has beside chapters. */
const PAGES = [
  'about',
  'authors',
  'categories',
  'compare',
  'keywords',
  'map',
  'papers',
  'results',
  'search',
  'venues',
  'years',
];
