import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkSurvey } from '../check/index.ts';
import { readPapers } from '../check/read-papers.ts';
import { NOTE_ENDINGS, noteSchema, type NoteFrontMatter } from '../model/note.ts';
import type { NoteForm } from '../model/survey.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { parseSettings } from '../pipeline/settings/index.ts';
import { listPaperNames } from '../prose/paper-names.ts';
import { readProse } from '../prose/read-prose.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { formatGithub } from '../report/format-github.ts';
import { formatTerminal } from '../report/format-terminal.ts';
import { makeReport } from '../report/report.ts';
import { sayNext } from '../report/say-next.ts';
import type { Terminal } from '../report/terminal.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { readYaml } from '../text/read-yaml.ts';

/**
 * Checks a survey folder as it lies on disk: its texts against its generated pages, and these for
 * what is missing. Prints the report and, last, what to do next.
 */
export async function checkSurveyFolder(options: CheckOptions): Promise<Checked> {
  const { content, strict = false, today } = options;
  const report = makeReport();
  const files = await readSurveyFolder(content, report);
  const settings = parseSettings(files.settings, report);
  if (settings) {
    const papers = readPapers(files.pages, report);
    if (papers.length === 0) report.add('check/no-papers', {}, { file: 'papers' });
    const names = listPaperNames(papers);
    const sources = await readTexts(content, settings.survey.notes);
    const texts = sources.map(({ file, source, form }) => ({
      file,
      prose: readProse(source, names, form),
      note: readHead(source),
    }));
    checkSurvey({ survey: settings.survey, papers, texts, today }, report);
  }
  const diagnostics = report.list();
  const failing = diagnostics.filter(
    ({ level }) => level === 'error' || (strict && level === 'warning'),
  );
  printReport(diagnostics, options);
  return { ok: failing.length === 0, diagnostics };
}

function printReport(
  diagnostics: readonly Diagnostic[],
  { content, terminal }: CheckOptions,
): void {
  const folder = relative(process.cwd(), content) || '.';
  const { print, colour } = terminal;
  print(formatTerminal(diagnostics, { folder, colour, command: 'npm run check' }));
  if (process.env['GITHUB_ACTIONS'] === 'true') print(formatGithub(diagnostics, folder));
  print(sayNext(diagnostics, folder) ?? 'Nothing is left to do.');
}

/** What editors wrote, in the order of its paths. */
async function readTexts(content: string, form: NoteForm): Promise<readonly TextFile[]> {
  const [top, chapters, notes] = await Promise.all([
    list(content, '', '.mdx'),
    list(content, 'chapters', '.mdx'),
    list(content, 'notes', NOTE_ENDINGS[form]),
  ]);
  const essays = top.filter((file) => ESSAYS.includes(file));
  return Promise.all(
    [...essays, ...chapters, ...notes].map(async (file) => ({
      file,
      source: await readFile(join(content, file), 'utf8'),
      form: notes.includes(file) ? form : 'mdx',
    })),
  );
}

const ESSAYS = ['introduction.mdx', 'conclusion.mdx'];

async function list(content: string, name: string, ending: string): Promise<readonly string[]> {
  const found = await readdir(join(content, name)).catch(() => []);
  return found
    .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
    .toSorted()
    .map((file) => (name === '' ? file : `${name}/${file}`));
}

/** The top of a text, where it is that of a note. */
function readHead(source: string): NoteFrontMatter | undefined {
  return readYaml(splitFrontMatter(source)?.yaml ?? '', noteSchema).data;
}

interface TextFile {
  /** Relative to the survey folder. */
  readonly file: string;
  readonly source: string;
  readonly form: NoteForm;
}

export interface CheckOptions {
  /** Path of the survey folder. */
  readonly content: string;
  readonly terminal: Terminal;
  /** Warnings are a failure too. */
  readonly strict?: boolean;
  /** The day of the check: `2026-05-31`. */
  readonly today: string;
}

interface Checked {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}
