import { join, relative } from 'node:path';
import { makeAsker, type Clock } from '../lookup/ask.ts';
import { listLacking } from '../lookup/list-lacking.ts';
import { listTurns } from '../lookup/list-turns.ts';
import { lookUp, type LookUpJob } from '../lookup/look-up.ts';
import { findPause, type Keys, type Wanted } from '../lookup/service.ts';
import { ALL_SERVICES } from '../lookup/services/index.ts';
import type { Metadata } from '../model/metadata.ts';
import type { SurveyFile } from '../model/survey-files.ts';
import { runPipeline } from '../pipeline/index.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { readSources } from '../pipeline/read/index.ts';
import { parseSettings, type Settings } from '../pipeline/settings/index.ts';
import { formatCount } from '../report/format-count.ts';
import { formatTerminal } from '../report/format-terminal.ts';
import { makeReport, type Report } from '../report/report.ts';
import type { Progress, Terminal } from '../report/terminal.ts';
import { didYouMean } from '../text/nearest.ts';
import { keepAccepted, keepFindings, LockFileProblem } from './keep-findings.ts';
import { clearIncoming } from './replace-file.ts';
import { withSurveyLock } from './survey-lock.ts';

/**
 * Looks up what the papers of a survey folder lack, and writes each answer into its lock file at once.
 *
 * It goes on where an earlier run stopped. Prints a line for each paper that gained facts, then the
 * report and what is left. True unless something is wrong with the survey or the call.
 */
export async function enrichSurvey(options: EnrichOptions): Promise<boolean> {
  const { content, offline, accept, terminal } = options;
  if (offline && !accept) return enrichAlone(options);
  const does = `looks up papers of ${relative(process.cwd(), content) || '.'}`;
  return withSurveyLock({ content, name: 'metadata', does, print: terminal.print }, () => {
    clearIncoming(join(content, LOCK_FILE.file));
    return enrichAlone(options);
  });
}

/** Does it for a caller that keeps other runs from the lock file. */
async function enrichAlone(given: EnrichOptions): Promise<boolean> {
  const { terminal, signal } = given;
  const report = makeReport();
  const options = await acceptFirst(given, report);
  const known = await readKnown(options, report);
  const agent = known && nameAgent(options.contact ?? known.contact, options, report);
  const started = report.list().every(({ level }) => level !== 'error');
  let found = 0;
  if (known && started && options.offline) printPlan(known, options);
  else if (known && agent !== undefined && started) found = await askServices(known, agent);
  if (report.list().length > 0) terminal.print(formatReport(options, report));
  if (known && started) terminal.print(describeRest(known, found, options));
  return report.list().every(({ level }) => level !== 'error');

  async function askServices({ papers, metadata }: Known, as: string): Promise<number> {
    const gained = new Set<string>();
    let wasThere = Object.keys(metadata).length > 0;
    const { fetch, clock, timeLimit, progress, keys } = options;
    const job: LookUpJob = {
      papers,
      metadata,
      services: ALL_SERVICES,
      homes: options.homes,
      again: options.again || options.only !== undefined,
      day: new Date(clock.now()).toISOString().slice(0, 10),
      report,
      signal,
      ask: makeAsker({ fetch, clock, timeLimit, agent: as, keys }),
      tell: ({ service, done, total }) => progress.show(service.name, done, total),
      save: async (findings) => {
        const kept = await keepFindings(options.content, findings, wasThere);
        wasThere = true;
        for (const { finding, gave } of kept) {
          if (gave.length === 0) continue;
          gained.add(finding.id);
          progress.clear();
          terminal.print(`${finding.service.padEnd(16)}  ${finding.id}: ${gave.join(', ')}`);
        }
      },
    };
    await orReport(report, () => lookUp(job));
    progress.clear();
    return gained.size;
  }
}

/** Settles which candidate a paper is, and goes on with that paper alone. */
async function acceptFirst(options: EnrichOptions, report: Report): Promise<EnrichOptions> {
  const [id = '', name = ''] = options.accept ?? [];
  if (id === '') return options;
  await orReport(report, async () => {
    const { ok, known } = await keepAccepted(options.content, { id, name });
    const hint = known.length > 0 ? ` It has: ${known.join(', ')}.` : '';
    if (!ok) report.add('lookup/no-candidate', { id, name, hint }, LOCK_FILE);
  });
  return { ...options, only: id };
}

async function orReport(report: Report, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (problem) {
    if (!(problem instanceof LockFileProblem)) throw problem;
    report.add('lookup/broken-lock-file', { problem: problem.message }, LOCK_FILE);
  }
}

/** The papers to look up and what is known of them; undefined where the settings can’t be used. */
async function readKnown(options: EnrichOptions, report: Report): Promise<Known | undefined> {
  const files = await readSurveyFolder(options.content, report);
  const settings = parseSettings(files.settings, report);
  // What the pipeline has to say of sources is for `npm run ingest`.
  const outcome = settings && runPipeline(files, makeReport(), () => undefined);
  if (!outcome) return undefined;
  const { only } = options;
  const all = [...outcome.papers, ...listWaiting(outcome.papers, files.sources, settings)];
  const papers = all.filter(({ id }) => only === undefined || id === only);
  if (only !== undefined && papers.length === 0) {
    const ids = all.map(({ id }) => id);
    report.add('lookup/unknown-paper', { id: only, hint: didYouMean(only, ids) });
  }
  const { contact } = outcome.survey;
  return { papers, metadata: settings.metadata, ...(contact !== undefined && { contact }) };
}

/** Papers that a source names by their ids alone, and of which nothing else is known yet. */
function listWaiting(
  papers: readonly Wanted[],
  sources: readonly SurveyFile[],
  { survey, corrections }: Settings,
): readonly Wanted[] {
  const known = new Set(papers.flatMap(({ arxiv, doi }) => [arxiv, doi]));
  return readSources(sources, { survey, corrections, report: makeReport() })
    .filter(({ title, arxiv, doi }) => title === '' && !known.has(arxiv ?? doi))
    .map(({ place, arxiv, doi }) => ({
      id: `${place.file}:${place.line}`,
      title: '',
      abstract: '',
      authors: [],
      arxiv,
      doi,
    }));
}

/** Services ask for a name, and for an address to write to when a program misbehaves. */
function nameAgent(
  contact: string | undefined,
  { offline }: EnrichOptions,
  report: Report,
): string | undefined {
  if (contact !== undefined && CONTACT.test(contact)) return `Conspectus (mailto:${contact})`;
  if (!offline) report.add('lookup/no-contact', {}, { file: 'survey.yaml' });
  return undefined;
}

/** Takes “ada@hives.example”; refuses what no header may hold. */
const CONTACT = /^[\w.+-]+@[\w.-]+$/u;

const LOCK_FILE = { file: 'metadata/papers.yaml' };

function printPlan({ papers, metadata }: Known, options: EnrichOptions) {
  const { terminal, homes, again, only, keys } = options;
  const entries = new Map(Object.entries(metadata));
  for (const service of ALL_SERVICES) {
    const isAgain = again || only !== undefined;
    const turns = listTurns(service, { papers, entries, homes, again: isAgain });
    const count = turns.reduce((sum, turn) => sum + turn.papers.length, 0);
    const minutes = Math.ceil((turns.length * findPause(service, keys)) / 60_000);
    terminal.print(
      `${service.name} would be asked about ${formatCount(count, 'paper')}: ${formatCount(turns.length, 'question')}, ${formatCount(minutes, 'minute')}.`,
    );
  }
}

function formatReport({ content, terminal }: EnrichOptions, report: Report): string {
  const folder = relative(process.cwd(), content) || '.';
  return formatTerminal(report.list(), {
    folder,
    colour: terminal.colour,
    command: 'npm run enrich',
  });
}

function describeRest(
  { papers, metadata }: Known,
  found: number,
  { offline, signal }: EnrichOptions,
): string {
  if (signal.aborted) {
    return `Stopped; ${formatCount(found, 'paper')} gained facts, which are kept. To go on: npm run enrich`;
  }
  if (offline) {
    const lacking = papers.filter((paper) => listLacking(paper, metadata[paper.id]).length > 0);
    return `Nothing was asked. ${formatCount(lacking.length, 'paper')} of ${papers.length} lack something.`;
  }
  if (found === 0) return 'Nothing new was found.';
  return `Facts found for ${formatCount(found, 'paper')}. To show them: npm run ingest`;
}

interface Known {
  readonly papers: readonly Wanted[];
  readonly metadata: Readonly<Record<string, Metadata>>;
  readonly contact?: string;
}

export interface EnrichOptions {
  /** Path of the survey folder. */
  readonly content: string;
  /** A mail address; else the survey’s. */
  readonly contact?: string | undefined;
  /** The id of the one paper to look up, also where services were asked before. */
  readonly only?: string | undefined;
  /** A paper's id and what names one of its candidates: that is the paper, and is looked up by its id. */
  readonly accept?: readonly [id: string, name: string] | undefined;
  /** Ask also those that were asked before. */
  readonly again: boolean;
  /** Ask nothing, and say what would be asked. */
  readonly offline: boolean;
  /** Other addresses of services. */
  readonly homes: LookUpJob['homes'];
  readonly keys: Keys;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** In ms, for one answer. */
  readonly timeLimit: number;
  /** Ends the run between two questions, or in the middle of one. */
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  readonly progress: Progress;
}
