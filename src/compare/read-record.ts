import type { PaperRecord } from '../model/paper.ts';

/**
 * Whether a loaded text is a record, as far as the comparison reads it.
 *
 * The site's build has held it to its schema; a server that answers anything to any address hasn't.
 */
export function isPaperRecord(value: unknown): value is PaperRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    TEXTS.every((name) => typeof fields.get(name) === 'string') &&
    LISTS.every((name) => Array.isArray(fields.get(name)))
  );
}

const TEXTS: readonly (keyof PaperRecord)[] = ['id', 'url', 'title', 'abstract', 'chapter', 'kind'];
const LISTS: readonly (keyof PaperRecord)[] = [
  'authors',
  'platforms',
  'devices',
  'precisions',
  'results',
  'links',
  'evidence',
];
