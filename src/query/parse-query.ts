import type { Field } from './fields.ts';
import type { Query } from './query.ts';
import { listTokens, type Token } from './tokens.ts';

/**
 * Reads a query: words, "phrases", `-not`, `OR`, brackets and fields (`title:kite`).
 *
 * Takes any text and never throws: what makes no sense where it stands (a bracket or a quote that
 * nothing closes, an `OR` without a side) is left out, and all else is read as it stands.
 */
export function parseQuery(text: string): Query {
  const cursor = { tokens: listTokens(text), at: 0 };
  const parts: Query[] = [];
  while (cursor.at < cursor.tokens.length) {
    const part = parseOr(cursor, { depth: 0 });
    if (part) parts.push(part);
    // Nothing but a bracket that closes nothing ends the reading before the end.
    cursor.at += 1;
  }
  return join('and', parts) ?? { type: 'and', parts: [] };
}

/** Nobody nests deeper by hand; further brackets are left out, so that the stack is never full. */
const DEEPEST = 32;

function parseOr(cursor: Cursor, place: Place): Query | undefined {
  const parts = [parseAnd(cursor, place)];
  while (take(cursor, 'or')) parts.push(parseAnd(cursor, place));
  return join('or', parts);
}

function parseAnd(cursor: Cursor, place: Place): Query | undefined {
  const parts: (Query | undefined)[] = [];
  for (let next = peek(cursor); next; next = peek(cursor)) {
    if (next.type === 'or' || next.type === 'close') break;
    parts.push(parsePart(cursor, place));
  }
  return join('and', parts);
}

/** Takes at least one token. */
function parsePart(cursor: Cursor, place: Place): Query | undefined {
  let negated = false;
  while (take(cursor, 'not')) negated = !negated;
  const part = parsePositive(cursor, place);
  if (!part || !negated) return part;
  return part.type === 'not' ? part.part : { type: 'not', part };
}

function parsePositive(cursor: Cursor, { depth, field }: Place): Query | undefined {
  const token = peek(cursor);
  if (!token || token.type === 'or' || token.type === 'close') return undefined;
  cursor.at += 1;
  switch (token.type) {
    case 'field':
      return parsePositive(cursor, { depth, field: token.field });
    case 'open':
      return parseBrackets(cursor, { depth: depth + 1, ...(field && { field }) });
    case 'word':
    case 'phrase':
      return field ? { type: 'field', field, text: token.text } : { ...token };
    case 'not':
      return undefined;
  }
}

function parseBrackets(cursor: Cursor, place: Place): Query | undefined {
  if (place.depth > DEEPEST) return undefined;
  const part = parseOr(cursor, place);
  take(cursor, 'close');
  return part;
}

/** Makes a group of what is there, without groups of its own type in it. */
function join(type: 'and' | 'or', parts: readonly (Query | undefined)[]): Query | undefined {
  const flat = parts.flatMap((part) => {
    if (!part) return [];
    return part.type === type ? part.parts : [part];
  });
  return flat.length > 1 ? { type, parts: flat } : flat[0];
}

function peek({ tokens, at }: Cursor): Token | undefined {
  return tokens[at];
}

function take(cursor: Cursor, type: Token['type']): boolean {
  if (peek(cursor)?.type !== type) return false;
  cursor.at += 1;
  return true;
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

interface Place {
  /** How many brackets are open. */
  readonly depth: number;
  /** The field of which all words are values. */
  readonly field?: Field;
}
