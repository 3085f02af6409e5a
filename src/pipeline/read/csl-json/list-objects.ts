/** The text of one record of a JSON file. */
export interface JsonRecord {
  readonly line: number;
  readonly text: string;
}

/**
 * Lists the records of a JSON file: the objects of its list, or those that stand one after another.
 *
 * An object that never ends goes up to the next line that begins as its own does, so that what is
 * wrong with one costs no other.
 */
export function listObjects(text: string): readonly JsonRecord[] {
  const records: JsonRecord[] = [];
  const starts = listStarts(text);
  let at = (WRAPPED.exec(text) ?? LISTED.exec(text))?.[0].length ?? 0;
  let line = 1;
  let counted = 0;
  for (let start = text.indexOf('{', at); start !== -1; start = text.indexOf('{', at)) {
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    const next = starts.get(start) ?? text.length;
    at = findEnd(text, start, next);
    records.push({ line, text: text.slice(start, at).trim() });
  }
  return records;
}

/** Takes “{"items": [”. */
const WRAPPED = /^\s*\{\s*"(?:items|references)"\s*:\s*\[/u;
const LISTED = /^\s*\[/u;

/** Where each object begins that opens a line, and the next line that does so with the same indent. */
function listStarts(text: string): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  const last = new Map<string, number>();
  for (const { 0: whole, index } of text.matchAll(/^[ \t]*\{/gmu)) {
    const start = index + whole.length - 1;
    const before = last.get(whole);
    if (before !== undefined) next.set(before, start);
    last.set(whole, start);
  }
  return next;
}

/** Behind the bracket that closes what opens at `start`, or `limit`. */
function findEnd(text: string, start: number, limit: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < limit; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth += 1;
    else if (!quoted && character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return limit;
}
