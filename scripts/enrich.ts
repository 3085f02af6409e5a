import { setTimeout } from 'node:timers/promises';
import { enrichSurvey } from '../src/commands/enrich-survey.ts';
import { findKeys } from '../src/lookup/services/index.ts';
import { SERVICES } from '../src/model/metadata.ts';
import { makeProgress, makeTerminal } from '../src/report/terminal.ts';
import { readCommandLine } from './command-line.ts';
import { finishFirst } from './end-in-order.ts';

const usage = `npm run enrich -- [options]
Asks arXiv, Crossref, OpenAlex and Semantic Scholar for what is missing of the papers (authors, date,
ids, categories, venue), and keeps each answer in content/metadata/papers.yaml at once. What stands
there already is never changed. Ctrl+C stops it; the next run goes on where it stopped.

  --contact ADDRESS  a mail address that the services may write to (else that of survey.yaml)
  --only ID          look up this paper alone, also where services were asked before
  --accept ID=WHICH  says that the paper ID is the candidate WHICH of the lock file, named by its arXiv id, DOI or
                     address, and looks it up
  --again            ask services also about papers that they were asked about before
  --offline          ask nothing, and say what would be asked
  --content DIR      another survey folder (or SURVEY_CONTENT)
Keys, in the environment: SEMANTIC_SCHOLAR_API_KEY (without one, all the world shares what the service answers)
and OPENALEX_API_KEY (without one, a day's searches are few); both are free. SURVEY_CONTACT stands in for --contact.
Other addresses of the services: SURVEY_ARXIV, SURVEY_CROSSREF, SURVEY_OPENALEX, SURVEY_SEMANTIC_SCHOLAR.`;

const { content, has, getText } = readCommandLine({
  usage,
  flags: ['again', 'offline'],
  texts: ['accept', 'contact', 'only'],
});
const stop = new AbortController();
finishFirst(() => stop.abort());
const homes = SERVICES.flatMap((id) => {
  const home = process.env[`SURVEY_${id.toUpperCase().replaceAll('-', '_')}`];
  return home === undefined ? [] : [[id, home] as const];
});
const accepted = getText('accept')?.split('=');
const ok = await enrichSurvey({
  content,
  contact: getText('contact') ?? process.env['SURVEY_CONTACT'],
  only: getText('only'),
  accept: accepted && [accepted[0] ?? '', accepted.slice(1).join('=')],
  again: has('again'),
  offline: has('offline'),
  homes: Object.fromEntries(homes),
  keys: findKeys(process.env),
  fetch,
  clock: { now: Date.now, sleep },
  timeLimit: 30_000,
  signal: stop.signal,
  terminal: makeTerminal(process.stdout),
  progress: makeProgress(process.stdout),
});
// 130 is what a shell expects of a program that Ctrl+C ended.
process.exitCode = stop.signal.aborted ? 130 : ok ? 0 : 1;

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
