import { readAtom, type AtomEntry } from '../../text/read-atom.ts';
import type { FoundRecord } from '../found-record.ts';
import { readArxivId, readOwnDoi } from '../identifiers.ts';
import { toPlainWords } from '../plain-words.ts';
import { AnswerProblem, type Service } from '../service.ts';

/**
 * arXiv’s API, which answers in Atom (https://info.arxiv.org/help/api/user-manual.html).
 *
 * Its terms of use ask for one question in three seconds and one connection at a time.
 */
export const arxiv: Service = {
  id: 'arxiv',
  name: 'arXiv',
  home: 'https://export.arxiv.org',
  pause: 3000,
  gives: ['arxiv', 'doi', 'authors', 'published', 'categories', 'venue'],
  // An entry with its abstract is some 3 KB.
  atOnce: 50,
  askById(papers, home) {
    const ids = papers.flatMap(({ arxiv: id }) => id ?? []);
    if (ids.length === 0) return undefined;
    const query = new URLSearchParams({
      id_list: ids.join(','),
      max_results: String(ids.length),
    });
    return { url: `${home}/api/query?${query.toString()}`, by: 'id' };
  },
  askByTitle({ title }, home) {
    const query = new URLSearchParams({
      search_query: `ti:"${toPlainWords(title)}"`,
      max_results: '5',
    });
    return { url: `${home}/api/query?${query.toString()}`, by: 'title' };
  },
  read(text) {
    const { entries, problem } = readAtom(text);
    if (problem) throw new AnswerProblem(`is no whole feed: line ${problem.line}: ${problem.what}`);
    // What is wrong with a question comes as an entry, too.
    const error = entries.find(({ id }) => id.includes('/api/errors'));
    if (error) throw new AnswerProblem(`is an error: ${error.summary}`);
    return entries.flatMap(toRecord);
  },
};

function toRecord(entry: AtomEntry): readonly FoundRecord[] {
  const id = readArxivId(entry.id);
  if (id === undefined) return [];
  const doi = readOwnDoi(entry.doi);
  return [
    {
      from: `https://arxiv.org/abs/${id}`,
      title: entry.title,
      abstract: entry.summary,
      arxiv: id,
      authors: [...entry.authors],
      categories: [...entry.categories],
      ...(doi !== undefined && { doi }),
      ...(DAY.test(entry.published) && { published: entry.published.slice(0, 10) }),
      ...(entry.journal !== '' && { venue: entry.journal }),
    },
  ];
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;
