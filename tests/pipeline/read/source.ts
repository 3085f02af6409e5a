import { readSources } from '../../../src/pipeline/read/index.ts';
import { makeContext } from '../context.ts';

/** Reads one source, and gives what came out and what was said of it, each with its line. */
export function readText(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const context = makeContext();
  const entries = readSources([{ file: 'sources/x', bytes }], context);
  const remarks = context.report.list().map(({ id, place }) => ({ id, line: place?.line }));
  return { entries, remarks };
}
