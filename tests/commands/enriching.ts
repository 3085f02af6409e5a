import type { ServerResponse } from 'node:http';
import { enrichSurvey, type EnrichOptions } from '../../src/commands/enrich-survey.ts';
import { reply, startService, writeFeed } from '../lookup/local-service.ts';
import { BEES, makeSurveyFolder } from './survey-folder.ts';

/** What arXiv has of a paper of the survey on bees. */
export const LIDS = {
  id: '2101.00001',
  title: 'Warm Lids',
  summary:
    'A hive loses warmth through its lid. We weigh nine lids of wood, straw and cork over two winters.',
  authors: ['Ada Wax', 'Ben Comb'],
  extra: '<category term="cs.AR"/><arxiv:journal_ref>Hives 3</arxiv:journal_ref>',
};

/** A survey whose services all stand on this machine, and know nothing but what a test says. */
export async function prepareEnriching({ metadata, ...answers }: Prepared) {
  const survey = await makeSurveyFolder({
    ...BEES,
    ...(metadata !== undefined && { 'metadata/papers.yaml': metadata }),
  });
  const asked: string[] = [];
  const service = await startService((request, response) => {
    const url = decodeURIComponent((request.url ?? '').slice(1).replaceAll('+', ' '));
    asked.push(url);
    const [id] = url.split('/');
    if (id === 'arxiv') (answers.arxiv ?? ((_, to) => reply(to, writeFeed())))(url, response);
    else if (id === 'crossref' && answers.crossref) answers.crossref(url, response);
    else reply(response, {}, 404);
  });
  const ids = ['arxiv', 'crossref', 'openalex', 'semantic-scholar'];
  const enrich = async (options: Partial<EnrichOptions> = {}) => {
    const lines: string[] = [];
    const ok = await enrichSurvey({
      content: survey.folder,
      contact: 'ada@hives.example',
      again: false,
      offline: false,
      homes: Object.fromEntries(ids.map((id) => [id, `${service.home}/${id}`])),
      keys: {},
      fetch,
      clock: service.clock,
      timeLimit: 10_000,
      signal: new AbortController().signal,
      terminal: { colour: false, print: (line) => lines.push(line), work: (_, task) => task() },
      progress: { show: () => undefined, clear: () => undefined },
      ...options,
    });
    return { ok, printed: lines.join('\n').replaceAll(/[\w./]*survey-\w+/gu, 'bees') };
  };
  return { survey, asked, enrich };
}

interface Prepared {
  readonly metadata?: string;
  readonly arxiv?: (url: string, response: ServerResponse) => void;
  readonly crossref?: (url: string, response: ServerResponse) => void;
}
