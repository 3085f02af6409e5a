import type { FoundRecord } from './found-record.ts';

/**
 * A record as it may be shown and kept: every text on one line without characters that steer a
 * terminal or turn the direction of writing, and nothing that is empty.
 */
export function cleanRecord(record: FoundRecord): FoundRecord {
  const { arxiv, doi, published, venue } = record;
  return {
    from: record.from,
    title: cleanText(record.title),
    abstract: cleanText(record.abstract),
    authors: record.authors.map(cleanText).filter(Boolean),
    categories: record.categories.map(cleanText).filter(Boolean),
    ...(arxiv !== undefined && { arxiv }),
    ...(doi !== undefined && { doi: cleanText(doi) }),
    ...(published !== undefined && { published }),
    ...(venue !== undefined && { venue: cleanText(venue) }),
  };
}

function cleanText(text: string): string {
  return text.replaceAll(STEERING, ' ').replaceAll(/\s+/gu, ' ').trim();
}

/** Takes line breaks, escapes, and the marks that reorder what follows; refuses a zero-width joiner. */
const STEERING = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
