import * as z from 'zod';
import type { FoundRecord } from '../found-record.ts';
import { readOwnDoi } from '../identifiers.ts';
import { stripTags } from '../plain-words.ts';
import { readJson } from '../read-json.ts';
import type { Service } from '../service.ts';

/**
 * Crossref’s REST API (https://www.crossref.org/documentation/retrieve-metadata/rest-api/).
 *
 * It knows the DOIs of publishers, not those of arXiv. Since December 2025 a search may be sent once
 * a second without an address to write to, three times with one; the address goes with every question.
 */
export const crossref: Service = {
  id: 'crossref',
  name: 'Crossref',
  home: 'https://api.crossref.org',
  pause: 1000,
  gives: ['doi', 'authors', 'published', 'venue'],
  atOnce: 1,
  askById([paper], home) {
    const doi = readOwnDoi(paper?.doi);
    if (doi === undefined) return undefined;
    return { url: `${home}/works/${encodeURIComponent(doi)}`, by: 'id' };
  },
  askByTitle({ title, authors }, home) {
    const query = new URLSearchParams({
      'query.bibliographic': [title, authors[0]].filter(Boolean).join(' '),
      rows: '5',
      select: 'DOI,title,subtitle,author,issued,published,container-title,abstract,type',
    });
    return { url: `${home}/works?${query.toString()}`, by: 'title' };
  },
  read(text) {
    const { message } = readJson(text, answerSchema);
    return ('items' in message ? message.items : [message]).flatMap(toRecord);
  },
};

const dateSchema = z.object({ 'date-parts': z.array(z.array(z.number().nullable())) });

const workSchema = z.object({
  DOI: z.string(),
  title: z.array(z.string()).default([]),
  subtitle: z.array(z.string()).default([]),
  author: z
    .array(
      z.object({
        given: z.string().default(''),
        family: z.string().default(''),
        name: z.string().default(''),
      }),
    )
    .default([]),
  issued: dateSchema.optional(),
  published: dateSchema.optional(),
  'container-title': z.array(z.string()).default([]),
  abstract: z.string().default(''),
});

const answerSchema = z.object({
  message: z.union([z.object({ items: z.array(workSchema) }), workSchema]),
});

function toRecord(work: z.infer<typeof workSchema>): readonly FoundRecord[] {
  const doi = readOwnDoi(work.DOI);
  const title = [work.title[0], work.subtitle[0]].filter(Boolean).join(': ');
  if (doi === undefined || title === '') return [];
  const published = readDate(work.published ?? work.issued);
  const venue = stripTags(work['container-title'][0] ?? '');
  return [
    {
      from: `https://doi.org/${doi}`,
      title: stripTags(title),
      abstract: stripTags(work.abstract),
      doi,
      authors: work.author
        .map(({ given, family, name }) => name || `${given} ${family}`.trim())
        .filter(Boolean),
      categories: [],
      ...(published !== undefined && { published }),
      ...(venue !== '' && { venue }),
    },
  ];
}

/** `[[2021, 1, 5]]` is 2021-01-05, `[[2021]]` is 2021, and `[[null]]` is no date. */
function readDate(date: z.infer<typeof dateSchema> | undefined): string | undefined {
  const parts = (date?.['date-parts'][0] ?? []).filter((part) => part !== null);
  const [year = 0] = parts;
  if (year < 1000 || year > 9999) return undefined;
  return parts
    .slice(0, 3)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
