import type { Candidate, Metadata } from '../model/metadata.ts';
import type { Report } from '../report/report.ts';
import { toSlug } from '../text/slug.ts';
import type { Finding } from './apply-finding.ts';
import { chooseRecord } from './choose-record.ts';
import type { FoundRecord } from './found-record.ts';
import { scoreMatch } from './score-match.ts';
import type { Question, Service, Wanted } from './service.ts';

/**
 * Says for each paper of a question what the answer’s records give it, and reports those that come
 * near without being taken.
 */
export function readFindings(answered: Answered): readonly Finding[] {
  const { papers, question, records, service, day } = answered;
  return papers.flatMap((paper) => {
    const choice =
      question.by === 'id'
        ? takeById(paper, findById(paper, records, papers.length), answered)
        : chooseByTitle(paper, records, answered);
    const id = paper.title === '' ? makeId(choice) : paper.id;
    return id === undefined ? [] : [{ id, paper, service: service.id, day, ...choice }];
  });
}

/** The id that the page of a paper gets whose title was found. */
function makeId({ taken }: Pick<Finding, 'taken'>): string | undefined {
  if (!taken) return undefined;
  const { title, arxiv = '', doi = '' } = taken.record;
  return toSlug(title) || toSlug(`${arxiv} ${doi}`);
}

/** A question about one paper has one record; of several papers, each has the record of its id. */
function findById(
  paper: Wanted,
  records: readonly FoundRecord[],
  asked: number,
): FoundRecord | undefined {
  return asked === 1 ? records[0] : records.find(({ arxiv }) => arxiv === paper.arxiv);
}

function takeById(
  paper: Wanted,
  record: FoundRecord | undefined,
  { entries, service, report }: Answered,
): Pick<Finding, 'taken' | 'candidates'> {
  if (!record) {
    const known = paper.arxiv ?? paper.doi ?? '';
    // A paper that has a page may well be unknown to a service; a line of a list should not be.
    if (paper.title === '') {
      const facts = { service: service.name, known, place: paper.id };
      report.add('lookup/unknown-id', facts, LOCK_FILE);
    }
    return { candidates: [] };
  }
  if (paper.title === '') return { taken: { record }, candidates: [] };
  const { score, isStrong } = scoreMatch(paper, record);
  const field = service.id !== 'crossref' && paper.arxiv !== undefined ? 'arxiv' : 'doi';
  if (isStrong || entries.get(paper.id)?.corrected.includes(field)) {
    return { taken: { record, score }, candidates: [] };
  }
  const known = `${field === 'arxiv' ? 'arXiv:' : ''}${paper[field] ?? ''}`;
  const { id, title } = paper;
  const facts = { id, title, known, field, score, service: service.name, found: record.title };
  report.add('lookup/other-paper', facts, LOCK_FILE);
  return { candidates: [] };
}

function chooseByTitle(
  paper: Wanted,
  records: readonly FoundRecord[],
  { service, report }: Answered,
): Pick<Finding, 'taken' | 'candidates'> {
  const choice = chooseRecord(paper, records);
  const [nearest] = choice.candidates;
  if (nearest) {
    const { from, title: found, score } = nearest;
    const mend = adviseOn(paper.id, nearest);
    const facts = { title: paper.title, found, from, score, mend };
    report.add('lookup/weak-match', { ...facts, service: service.name }, LOCK_FILE);
  }
  return choice;
}

/** What a person does who finds that a candidate is the paper. */
function adviseOn(id: string, { arxiv, doi }: Candidate): string {
  const known = arxiv ?? doi;
  return known !== undefined && SAFE.test(known)
    ? `say so with: npm run enrich -- --accept ${id}=${known}`
    : `write its id or what it states under \`${id}\`, and name that under \`corrected\``;
}

/** What a shell takes as it is: “2101.00001”, “10.1000/lids-3”; refuses “10.1000/lids(3)” and “$(rm)”. */
const SAFE = /^[\w./:-]+$/u;

const LOCK_FILE = { file: 'metadata/papers.yaml' };

interface Answered {
  readonly service: Service;
  readonly papers: readonly Wanted[];
  readonly question: Question;
  readonly records: readonly FoundRecord[];
  readonly entries: ReadonlyMap<string, Metadata>;
  readonly day: string;
  readonly report: Report;
}
