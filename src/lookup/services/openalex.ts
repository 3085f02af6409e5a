import * as z from 'zod';
import { publishedSchema } from '../../model/paper.ts';
import type { FoundRecord } from '../found-record.ts';
import { isPreprintServer, readArxivId, readOwnDoi } from '../identifiers.ts';
import { toPlainWords } from '../plain-words.ts';
import { readJson } from '../read-json.ts';
import type { Service } from '../service.ts';

/**
 * OpenAlex (https://developers.openalex.org/api-reference/authentication).
 *
 * It takes a hundred questions a second, but what a day’s searches may cost is so little without a
 * key, enough for a hundred at most, that one a second is soon enough. A free key is good for a thousand.
 */
export const openalex: Service = {
  id: 'openalex',
  name: 'OpenAlex',
  home: 'https://api.openalex.org',
  pause: 1000,
  key: { variable: 'OPENALEX_API_KEY', parameter: 'api_key', pause: 1000 },
  gives: ['arxiv', 'doi', 'authors', 'published', 'venue'],
  atOnce: 1,
  askById([paper], home) {
    const doi = readOwnDoi(paper?.doi);
    if (doi === undefined) return undefined;
    const query = new URLSearchParams({ select: FIELDS });
    return { url: `${home}/works/doi:${encodeURIComponent(doi)}?${query.toString()}`, by: 'id' };
  },
  askByTitle({ title }, home) {
    const query = new URLSearchParams({
      filter: `title.search:${toPlainWords(title)}`,
      per_page: '5',
      select: FIELDS,
    });
    return { url: `${home}/works?${query.toString()}`, by: 'title' };
  },
  read(text) {
    const answer = readJson(text, answerSchema);
    return ('results' in answer ? answer.results : [answer]).flatMap(toRecord);
  },
};

const FIELDS =
  'id,doi,display_name,publication_date,authorships,primary_location,locations,abstract_inverted_index';

const locationSchema = z.object({
  landing_page_url: z.string().nullish(),
  source: z.object({ display_name: z.string().nullish() }).nullish(),
});

const workSchema = z.object({
  id: z.url({ protocol: /^https?$/u }),
  doi: z.string().nullish(),
  display_name: z.string().nullish(),
  publication_date: z.string().nullish(),
  authorships: z
    .array(z.object({ author: z.object({ display_name: z.string().nullish() }) }))
    .default([]),
  primary_location: locationSchema.nullish(),
  locations: z.array(locationSchema).default([]),
  abstract_inverted_index: z.record(z.string(), z.array(z.number())).nullish(),
});

const answerSchema = z.union([z.object({ results: z.array(workSchema) }), workSchema]);

function toRecord(work: z.infer<typeof workSchema>): readonly FoundRecord[] {
  const { id, doi, display_name: title, publication_date: day, abstract_inverted_index } = work;
  if (!title) return [];
  const ownDoi = readOwnDoi(doi);
  const addresses = [doi, ...work.locations.map(({ landing_page_url }) => landing_page_url)];
  const arxiv = addresses
    .filter((address) => /arxiv/iu.test(address ?? ''))
    .map((address) => readArxivId(address ?? ''))
    .find((found) => found !== undefined);
  const venue = work.primary_location?.source?.display_name ?? '';
  return [
    {
      from: id,
      title,
      abstract: restoreAbstract(abstract_inverted_index ?? {}),
      authors: work.authorships.flatMap(({ author }) => author.display_name ?? []),
      categories: [],
      ...(ownDoi !== undefined && { doi: ownDoi }),
      ...(arxiv !== undefined && { arxiv }),
      ...(publishedSchema.safeParse(day).success && { published: day ?? '' }),
      ...(venue !== '' && !isPreprintServer(venue) && { venue }),
    },
  ];
}

/** Puts the words of an abstract, which come with their positions, in order. */
function restoreAbstract(index: Readonly<Record<string, readonly number[]>>): string {
  return Object.entries(index)
    .flatMap(([word, positions]) => positions.map((position) => ({ word, position })))
    .toSorted((a, b) => a.position - b.position)
    .map(({ word }) => word)
    .join(' ');
}
