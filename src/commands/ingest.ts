import { join, relative } from 'node:path';
import { runPipeline } from '../pipeline/index.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { writeChanges } from '../pipeline/write.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { formatCount } from '../report/format-count.ts';
import { formatGithub } from '../report/format-github.ts';
import { formatTerminal } from '../report/format-terminal.ts';
import { makeReport } from '../report/report.ts';
import { sayNext } from '../report/say-next.ts';
import type { Terminal } from '../report/terminal.ts';
import { keepCitationFile } from './keep-citation-file.ts';
import { atPath } from './report-fault.ts';
import { withSurveyLock } from './survey-lock.ts';

/**
 * Runs the pipeline over a survey folder and brings its generated pages up to date.
 *
 * An error leaves the pages as they are, as does `check`, under which needed changes count as a
 * failure. Prints a line for each stage and then the report.
 */
export async function ingestSurvey(options: IngestOptions): Promise<Ingested> {
  if (options.check) return ingestAlone(options);
  const does = `brings the pages of ${relative(process.cwd(), options.content) || '.'} up to date`;
  return withPapers({ ...options, does }, () => ingestAlone(options));
}

/** Does a task while no other run changes the generated pages; `does` is what others read of it. */
export function withPapers<T>(
  { content, does, patience, terminal: { print } }: IngestOptions & { readonly does: string },
  task: () => Promise<T>,
): Promise<T> {
  return withSurveyLock({ content, name: 'papers', does, patience, print }, task);
}

/** Does the same for a caller that keeps other runs from the pages. */
export async function ingestAlone(options: IngestOptions): Promise<Ingested> {
  const { content, terminal } = options;
  const { print } = terminal;
  const report = makeReport();
  const files = await readSurveyFolder(content, report);
  let since = performance.now();
  const outcome = runPipeline(files, report, (stage, count) => {
    const took = performance.now() - since;
    since += took;
    print(
      `${stage.padEnd(9)} ${String(count).padStart(6)} ${NOUNS[stage] ?? 'papers'}  ${took.toFixed(0)} ms`,
    );
  });

  const diagnostics = report.list();
  const failed = diagnostics.some(
    ({ level }) => level === 'error' || (options.strict && level === 'warning'),
  );
  const changes = outcome?.changes ?? { write: [], remove: [], unchanged: 0 };
  const isChecking = options.check === true;
  if (!failed && !isChecking) {
    await atPath(join(content, 'papers'), () => writeChanges(content, changes));
  }
  const cited = outcome && !failed && (await keepCitationFile(content, outcome.survey, isChecking));
  const changed = changes.write.length + changes.remove.length + (cited ? 1 : 0);

  printReport(diagnostics, options);
  if (outcome) print(describe(changes, { failed, check: isChecking }));
  if (cited)
    print(isChecking ? 'CITATION.cff needs a change. Run: npm run ingest' : 'Wrote CITATION.cff.');
  if (failed) print(sayNext(diagnostics, nameFolder(options)) ?? '');
  const ok = outcome !== undefined && !failed && !(options.check && changed > 0);
  return { ok, changed, diagnostics };
}

/** Shows diagnostics on the terminal and, in a workflow, beside the lines that they are about. */
function printReport(diagnostics: readonly Diagnostic[], options: IngestOptions): void {
  const folder = nameFolder(options);
  const { print, colour } = options.terminal;
  print(formatTerminal(diagnostics, { folder, colour }));
  if (process.env['GITHUB_ACTIONS'] === 'true') print(formatGithub(diagnostics, folder));
}

function nameFolder({ content }: IngestOptions): string {
  return relative(process.cwd(), content) || '.';
}

function describe(
  changes: Counted,
  { failed, check }: { failed: boolean; check: boolean },
): string {
  const { write, remove, unchanged } = changes;
  if (failed) return 'Stopped: the pages are as they were.';
  if (write.length + remove.length === 0)
    return `Nothing changed: ${formatCount(unchanged, 'page')}.`;
  const counts = `${write.length} written, ${remove.length} removed, ${unchanged} unchanged`;
  return check
    ? `Pages that need a change: ${counts.replace('written', 'to write').replace('removed', 'to remove')}. Run: npm run ingest`
    : `Pages: ${counts}.`;
}

const NOUNS: Readonly<Record<string, string>> = {
  read: 'entries',
  repair: 'entries',
  emit: 'pages',
};

interface Counted {
  readonly write: readonly unknown[];
  readonly remove: readonly unknown[];
  readonly unchanged: number;
}

export interface IngestOptions {
  /** Path of the survey folder. */
  readonly content: string;
  readonly terminal: Terminal;
  /** Change nothing; needed changes are a failure. */
  readonly check?: boolean;
  /** Warnings are a failure too. */
  readonly strict?: boolean;
  /** In ms, how long another run at the same pages is waited for. */
  readonly patience?: number;
}

interface Ingested {
  readonly ok: boolean;
  /** Pages written or removed, or that would be. */
  readonly changed: number;
  readonly diagnostics: readonly Diagnostic[];
}
