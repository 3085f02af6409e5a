import type { PaperRecord } from '../model/paper.ts';
import { isPaperRecord } from './read-record.ts';

/** Gives the records of papers, each loaded once. */
export interface RecordSource {
  /** Undefined where the site has no such paper; rejects where it can't be reached. */
  load(id: string): Promise<PaperRecord | undefined>;
}

/** Opens the records of a site; `get` is `fetch` with the address of a path from the site's root. */
export function openRecords(get: (path: string) => Promise<Answer>): RecordSource {
  const loaded = new Map<string, Promise<PaperRecord | undefined>>();
  return {
    load(id) {
      const known = loaded.get(id) ?? loadRecord(id, get);
      loaded.set(id, known);
      // What failed is tried again the next time.
      known.catch(() => loaded.delete(id));
      return known;
    },
  };
}

async function loadRecord(
  id: string,
  get: (path: string) => Promise<Answer>,
): Promise<PaperRecord | undefined> {
  const answer = await get(`papers/${id}/record.json`);
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`The record of ${id} answers with ${answer.status}.`);
  const record = parse(await answer.text());
  return isPaperRecord(record) && record.id === id ? record : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Answer = Pick<Response, 'ok' | 'status' | 'text'>;
