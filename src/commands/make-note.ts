import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listKnownPages } from '../pipeline/identify/list-known.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { makeReport } from '../report/report.ts';
import { findTitles } from '../text/find-titles.ts';
import { describeChoice } from './describe-choice.ts';

/**
 * Makes an empty note for the one paper whose title holds the words. False, with a word on what to
 * do, where that isn't one paper or where it has a note.
 */
export async function makeNote(options: NoteOptions): Promise<boolean> {
  const { content, words, author, date, print } = options;
  const { pages } = await readSurveyFolder(content, makeReport());
  const papers = listKnownPages(pages);
  const choice = findTitles(words, papers);
  const [paper, ...others] = choice.found;
  if (!paper || others.length > 0) {
    print(describeChoice(words, choice, 'note'));
    return false;
  }

  const path = join(content, 'notes', `${paper.id}.mdx`);
  await mkdir(dirname(path), { recursive: true });
  const text = `---\nauthor: ${JSON.stringify(author)}\ndate: ${date}\n---\n\n`;
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

interface NoteOptions {
  readonly content: string;
  /** Some words of a title, a whole title, or an id. */
  readonly words: string;
  readonly author: string;
  /** `2026-05-31` */
  readonly date: string;
  readonly print: (line: string) => void;
}
