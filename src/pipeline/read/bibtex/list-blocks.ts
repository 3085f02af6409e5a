import type { TextSource } from '../reader.ts';

/** One record of a file, from its `@` to its closing bracket. */
export interface Block {
  /** Of its `@`. */
  readonly line: number;
  /** In lower case: `article`, `string`. */
  readonly type: string;
  /** What the file calls it; empty where it has no name. */
  readonly key: string;
  /** Its fields: all between the key and the closing bracket. */
  readonly body: string;
  /** Its brackets close. */
  readonly closed: boolean;
}

/**
 * Lists the records of a file, whatever stands between them.
 *
 * A record ends where its brackets close, or else where the next begins, so that a bracket that is
 * missing costs only its own record.
 */
export function listBlocks({ text }: Pick<TextSource, 'text'>): readonly Block[] {
  const heads = [...text.matchAll(HEAD)];
  const blocks: Block[] = [];
  let line = 1;
  let counted = 0;
  let read = 0;
  heads.forEach((head, index) => {
    const [whole, mark = '', type = ''] = head;
    const start = head.index + whole.length;
    if (start < read) return;
    line += countLineEnds(text, counted, start - mark.length);
    counted = start - mark.length;
    const next = heads[index + 1]?.index ?? text.length;
    const end = mark.endsWith('(')
      ? findParenthesis(text, start, next)
      : findEnd(text, start, next);
    read = (end ?? next) - 1;
    const content = text.slice(start, end ?? next);
    blocks.push({
      line,
      type: type.toLowerCase(),
      closed: end !== undefined,
      ...splitKey(content),
    });
  });
  return blocks;
}

/** Takes “@article{” at the start of a line or after a record's end, refuses “ada@wick.example”. */
const HEAD = /(?:^|\})[ \t]*(@[ \t]*(\p{L}{1,40})\s{0,20}[{(])/gmu;

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** Where the bracket closes that is open at `start`; undefined where it doesn't before `limit`. */
function findEnd(text: string, start: number, limit: number): number | undefined {
  let depth = 1;
  // The head of the next record may begin with this one's closing bracket.
  for (let at = start; at <= limit && at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

function findParenthesis(text: string, start: number, limit: number): number | undefined {
  const end = text.lastIndexOf(')', limit);
  return end >= start ? end : undefined;
}

/** The key goes up to the first comma, unless the first field stands there. */
function splitKey(content: string): Pick<Block, 'key' | 'body'> {
  const comma = content.search(/[,={}"]/u);
  if (comma === -1) return { key: content.trim(), body: '' };
  if (content[comma] === ',')
    return { key: content.slice(0, comma).trim(), body: content.slice(comma + 1) };
  const missed = MISSED_COMMA.exec(content);
  if (missed?.[1] === undefined) return { key: '', body: content };
  return { key: missed[1], body: content.slice(missed[0].length) };
}

/** Takes the key of “wick2020 title = {…}”, where the comma is missing; refuses “title = {…}”. */
const MISSED_COMMA = /^\s{0,200}([^\s,={}"]{1,200})\s{1,200}(?=[\w-]{1,40}\s{0,40}=)/u;
