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
  let at = (WRAPPED.exec(text) ?? LISTED.exec(text))?.[0].length ?? 0;
  const starts = listStarts(text, text.indexOf('{', at));
  let line = 1;
  let counted = 0;
  let next = 0;
  for (let start = text.indexOf('{', at); start !== -1; start = text.indexOf('{', at)) {
    while ((starts[next] ?? text.length) <= start && next < starts.length) next += 1;
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    at = findEnd(text, start, starts[next] ?? text.length);
    records.push({ line, text: text.slice(start, at).trim() });
  }
  return records;
}

/** Takes “{"items": [”. */
const WRAPPED = /^\s*\{\s*"(?:items|references)"\s*:\s*\[/u;
const LISTED = /^\s*\[/u;

/** Where objects begin that open a line with the same indent as the first; none if that doesn't. */
function listStarts(text: string, first: number): readonly number[] {
  const indent = text.slice(text.lastIndexOf('\n', first) + 1, first);
  if (first === -1 || indent.trim() !== '') return [];
  const found = text.matchAll(/^([ \t]*)\{/gmu);
  return [...found].flatMap(({ 1: own = '', index }) =>
    own === indent ? [index + own.length] : [],
  );
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
