import { isSearchable } from '../text/searchable.ts';
import { findField, type Field } from './fields.ts';

export type Token =
  | { readonly type: 'open' | 'close' | 'or' | 'not' }
  /** What follows is a value of the field. */
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'word' | 'phrase'; readonly text: string };

/** Cuts a query into its parts; what holds nothing to look up is left out. */
export function listTokens(query: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < query.length;) {
    const piece = PIECE.exec(query.slice(at))?.[0] ?? query.charAt(at);
    at += piece.length;
    const glued = at < query.length && !/[\s)]/u.test(query.charAt(at));
    tokens.push(...readPiece(piece, { glued, isValue: tokens.at(-1)?.type === 'field' }));
  }
  return tokens;
}

/**
 * A phrase to its closing quote or the end, a bracket, a hyphen in front, the name of a field, or
 * a run of anything else. Takes `"low rank`, `(`, `-`, `title:`, `post-training`; never nothing.
 */
const PIECE = /^(?:["“”„][^"“”„]*["“”„]?|[()\s]|-|\p{L}+:(?!\/\/)|[^\s()"“”„]+)/u;

function readPiece(piece: string, { glued, isValue }: Place): Token[] {
  if (/^["“”„]/u.test(piece)) return readPhrase(piece);
  if (piece === '(') return [{ type: 'open' }];
  if (piece === ')') return [{ type: 'close' }];
  if (isValue) return makeWord(piece);
  if (piece === '-') return glued ? [{ type: 'not' }] : [];
  if (piece === 'NOT') return [{ type: 'not' }];
  if (piece === 'OR' || /^\|+$/u.test(piece)) return [{ type: 'or' }];
  if (piece === 'AND') return [];
  const field = piece.endsWith(':') ? findField(piece.slice(0, -1)) : undefined;
  if (field && glued) return [{ type: 'field', field }];
  return makeWord(piece);
}

function readPhrase(piece: string): Token[] {
  const text = piece
    .replaceAll(/["“”„]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return isSearchable(text) ? [{ type: 'phrase', text }] : [];
}

function makeWord(piece: string): Token[] {
  const text = piece.replace(/(?<!:):+$/u, '');
  return isSearchable(text) ? [{ type: 'word', text }] : [];
}

interface Place {
  /** Something follows at once. */
  readonly glued: boolean;
  /** The name of a field stands before it. */
  readonly isValue: boolean;
}
