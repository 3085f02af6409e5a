import { openLibrary } from '../site/library.ts';
import { makePaperRecord } from '../site/public-record.ts';

/** The record of every paper in a line of its own, to be read one by one. */
export async function GET(): Promise<Response> {
  const library = await openLibrary();
  const records = Array.from(library.papers.keys(), (id) => makePaperRecord(library, id));
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  return new Response(lines, {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8' },
  });
}
