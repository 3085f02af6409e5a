import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { digestPaper } from '../check/digest-paper.ts';
import { readPapers } from '../check/read-papers.ts';
import { NOTE_ENDINGS } from '../model/note.ts';
import type { SurveyFile } from '../model/survey-files.ts';
import { listKnownPages } from '../pipeline/identify/list-known.ts';
import { parseSettings } from '../pipeline/settings/index.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { makeReport } from '../report/report.ts';
import { findTitles } from '../text/find-titles.ts';
import { describeChoice } from './describe-choice.ts';
import { rereadNote } from './reread-note.ts';

/**
 * Makes an empty note for the one paper whose title holds the words, or says in the one that it has that
 * it was read again. False, with a word on what to do, where that isn't one paper, or where it has a note
 * without being asked for, or the other way round.
 */
export async function makeNote(options: NoteOptions): Promise<boolean> {
  const { content, words, author, date, reread = false, print } = options;
  const report = makeReport();
  const { pages, settings } = await readSurveyFolder(content, report);
  if (report.list().some(({ id }) => id === 'survey/leads-out')) {
    print('A link leads out of the survey’s folder. To see which: npm run ingest -- --check');
    return false;
  }
  const form = parseSettings(settings, report)?.survey.notes ?? 'mdx';
  const papers = listKnownPages(pages);
  const choice = findTitles(words, papers);
  const [paper, ...others] = choice.found;
  if (!paper || others.length > 0) {
    print(describeChoice(words, choice, 'note'));
    return false;
  }

  const digest = digestPage(pages, paper.id);
  const path = join(content, 'notes', `${paper.id}${NOTE_ENDINGS[form]}`);
  if (reread) {
    const done = await rereadNote(path, { date, paper: digest });
    print(
      done
        ? `${path} is said to be of ${date}, on the paper as it is.`
        : `There is no note to read again at ${path}. Make one: npm run note -- ${paper.id}`,
    );
    return done;
  }
  await mkdir(dirname(path), { recursive: true });
  const text = `---\nauthor: ${JSON.stringify(author)}\ndate: ${date}\npaper: "${digest}"\n---\n\n`;
  try {
    // `wx` never overwrites: a note is a person's own.
    await writeFile(path, text, { flag: 'wx' });
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST'))
      throw problem;
    print(`“${paper.title}” has a note already: ${path}`);
    return false;
  }
  print(`Made ${path} for “${paper.title}”.\nWrite the note below its second line of dashes.`);
  return true;
}

function digestPage(pages: readonly SurveyFile[], id: string): string {
  const own = pages.filter(({ file }) => basename(file, '.mdx') === id);
  const [paper = { title: '', abstract: '' }] = readPapers(own, makeReport());
  return digestPaper(paper);
}

interface NoteOptions {
  readonly content: string;
  /** Some words of a title, a whole title, or an id. */
  readonly words: string;
  readonly author: string;
  /** `2026-05-31` */
  readonly date: string;
  /** The note is there, and was read again beside its paper. */
  readonly reread?: boolean;
  readonly print: (line: string) => void;
}
