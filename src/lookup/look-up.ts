import type { Metadata } from '../model/metadata.ts';
import type { Report } from '../report/report.ts';
import { applyFinding, type Finding } from './apply-finding.ts';
import type { Ask } from './ask.ts';
import { cleanRecord } from './clean-record.ts';
import { listTurns, type Turn } from './list-turns.ts';
import { readFindings } from './read-findings.ts';
import { AnswerProblem, type Service, type Wanted } from './service.ts';

/**
 * Asks one service after the other for what papers lack, and hands on each answer as it comes.
 *
 * Who was asked before isn’t asked again, so that a run goes on where the last one stopped. A service
 * that is out of order is left in peace; the others go on.
 */
export async function lookUp(job: LookUpJob): Promise<void> {
  const entries = new Map(Object.entries(job.metadata));
  for (const service of job.services) {
    if (job.signal.aborted) return;
    await askService(service, entries, job);
  }
}

async function askService(
  service: Service,
  entries: Map<string, Metadata>,
  job: LookUpJob,
): Promise<void> {
  const turns = listTurns(service, { ...job, entries });
  const total = turns.reduce((sum, { papers }) => sum + papers.length, 0);
  let done = 0;
  let spoiled = 0;
  for (const turn of turns) {
    job.tell({ service, done, total });
    const outcome = await takeTurn(service, turn, { ...job, entries });
    if (outcome.is === 'stopped') return;
    spoiled = outcome.is === 'spoiled' ? spoiled + 1 : 0;
    const problem = outcome.is === 'out' ? outcome.problem : 'gave no answer that can be used';
    if (outcome.is === 'out' || spoiled === ENOUGH) {
      const count = total - done;
      job.report.add('lookup/service-out', { service: service.name, problem, count }, LOCK_FILE);
      return;
    }
    done += turn.papers.length;
  }
  if (total > 0) job.tell({ service, done, total });
}

/** So many bad answers in a row are the service’s fault. */
const ENOUGH = 3;

async function takeTurn(
  service: Service,
  { papers, question }: Turn,
  job: LookUpJob & { readonly entries: Map<string, Metadata> },
): Promise<Outcome> {
  const answer = await job.ask(service, question.url, job.signal);
  if (answer.is === 'stopped' || answer.is === 'out') return answer;
  const findings = findOrReport(() => {
    if (answer.is === 'unusable') throw new AnswerProblem(answer.problem);
    const records = answer.is === 'text' ? service.read(answer.text).map(cleanRecord) : [];
    return readFindings({ ...job, service, papers, question, records });
  });
  if (!findings) return { is: 'spoiled' };
  for (const finding of findings) {
    const { id } = finding;
    job.entries.set(id, applyFinding(job.entries.get(id), finding));
  }
  await job.save(findings);
  return { is: 'taken' };

  function findOrReport(find: () => readonly Finding[]): readonly Finding[] | undefined {
    try {
      return find();
    } catch (problem) {
      if (!(problem instanceof AnswerProblem)) throw problem;
      const facts = { service: service.name, id: papers[0]?.id ?? '', problem: problem.message };
      job.report.add('lookup/unusable-answer', facts, LOCK_FILE);
      return undefined;
    }
  }
}

const LOCK_FILE = { file: 'metadata/papers.yaml' };

type Outcome =
  | { readonly is: 'taken' | 'spoiled' | 'stopped' }
  | { readonly is: 'out'; readonly problem: string };

export interface LookUpJob {
  readonly papers: readonly Wanted[];
  /** Paper id → what is known already. */
  readonly metadata: Readonly<Record<string, Metadata>>;
  readonly services: readonly Service[];
  readonly homes: Readonly<Partial<Record<Service['id'], string>>>;
  /** Ask also those that were asked before. */
  readonly again: boolean;
  /** `2026-05-31` */
  readonly day: string;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  /** Keeps findings for good. */
  readonly save: (findings: readonly Finding[]) => Promise<void>;
  /** Hears how far a service has been asked. */
  readonly tell: (progress: LookUpProgress) => void;
}

interface LookUpProgress {
  readonly service: Service;
  readonly done: number;
  readonly total: number;
}
