import * as z from 'zod';
import { publishedSchema } from '../../model/paper.ts';
import type { FoundRecord } from '../found-record.ts';
import { isPreprintServer, readArxivId, readOwnDoi } from '../identifiers.ts';
import { readJson } from '../read-json.ts';
import type { Service } from '../service.ts';

/**
 * Semantic Scholar’s Academic Graph (https://api.semanticscholar.org/api-docs/graph).
 *
 * Without a key, all the world shares what it answers: a hundred questions in five minutes. A key, free for
 * the asking, is good for one a second.
 */
export const semanticScholar: Service = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  home: 'https://api.semanticscholar.org',
  pause: 3000,
  key: { variable: 'SEMANTIC_SCHOLAR_API_KEY', header: 'x-api-key', pause: 1000 },
  gives: ['arxiv', 'doi', 'authors', 'published', 'venue'],
  atOnce: 1,
  askById([paper], home) {
    const doi = readOwnDoi(paper?.doi);
    const name = paper?.arxiv === undefined ? doi && `DOI:${doi}` : `ARXIV:${paper.arxiv}`;
    if (name === undefined) return undefined;
    const query = new URLSearchParams({ fields: FIELDS });
    return {
      url: `${home}/graph/v1/paper/${encodeURIComponent(name)}?${query.toString()}`,
      by: 'id',
    };
  },
  askByTitle({ title }, home) {
    const query = new URLSearchParams({ query: title, fields: FIELDS });
    return { url: `${home}/graph/v1/paper/search/match?${query.toString()}`, by: 'title' };
  },
  read(text) {
    const answer = readJson(text, answerSchema);
    return ('data' in answer ? answer.data : [answer]).flatMap(toRecord);
  },
};

const FIELDS = 'title,abstract,authors,externalIds,publicationDate,year,venue';

const paperSchema = z.object({
  paperId: z.string().regex(/^[\da-f]{40}$/u),
  title: z.string().nullish(),
  abstract: z.string().nullish(),
  authors: z.array(z.object({ name: z.string().nullish() })).nullish(),
  externalIds: z.object({ ArXiv: z.string().nullish(), DOI: z.string().nullish() }).nullish(),
  publicationDate: z.string().nullish(),
  year: z.number().nullish(),
  venue: z.string().nullish(),
});

const answerSchema = z.union([z.object({ data: z.array(paperSchema) }), paperSchema]);

function toRecord(paper: z.infer<typeof paperSchema>): readonly FoundRecord[] {
  const { paperId, title, abstract, authors, externalIds, publicationDate, year } = paper;
  if (!title) return [];
  const doi = readOwnDoi(externalIds?.DOI);
  const arxiv = readArxivId(externalIds?.ArXiv ?? '');
  const date = publicationDate ?? (year ? String(year) : '');
  const venue = paper.venue ?? '';
  return [
    {
      from: `https://www.semanticscholar.org/paper/${paperId}`,
      title,
      abstract: abstract ?? '',
      authors: (authors ?? []).flatMap(({ name }) => name || []),
      categories: [],
      ...(doi !== undefined && { doi }),
      ...(arxiv !== undefined && { arxiv }),
      ...(publishedSchema.safeParse(date).success && { published: date }),
      ...(venue !== '' && !isPreprintServer(venue) && { venue }),
    },
  ];
}
