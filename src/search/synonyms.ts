import type { Query } from '../query/query.ts';
import { toComparable } from '../text/comparable.ts';

/** Groups of words that a field takes for each other: `[['spiking', 'SNN']]`. */
export type Synonyms = readonly (readonly string[])[];

/**
 * Lets every word of a query stand for its synonyms too; gives the query itself where no word has one.
 *
 * Phrases, fields and what is to be left out stay as they are.
 */
export function expandQuery(query: Query, synonyms: Synonyms): Query {
  switch (query.type) {
    case 'word':
      return expandWords([query.text], synonyms)[0] ?? query;
    case 'and':
      return { type: 'and', parts: expandParts(query.parts, synonyms) };
    case 'or':
      return {
        type: 'or',
        parts: flattenOr(query.parts.map((part) => expandQuery(part, synonyms))),
      };
    default:
      return query;
  }
}

/** Neighbouring words are taken together, as a group may have a term of several words. */
function expandParts(parts: readonly Query[], synonyms: Synonyms): Query[] {
  const words: string[] = [];
  const expanded: Query[] = [];
  for (const part of parts) {
    if (part.type === 'word') {
      words.push(part.text);
      continue;
    }
    expanded.push(...expandWords(words.splice(0), synonyms), expandQuery(part, synonyms));
  }
  return [...expanded, ...expandWords(words, synonyms)];
}

function expandWords(words: readonly string[], synonyms: Synonyms): Query[] {
  const expanded: Query[] = [];
  for (let at = 0; at < words.length;) {
    const { length, others } = findSynonyms(words.slice(at, at + LONGEST), synonyms);
    const own = words.slice(at, at + length).map((text): Query => ({ type: 'word', text }));
    const [first] = own;
    if (others.length === 0 || !first) expanded.push(...own);
    else {
      const same = own.length === 1 ? first : ({ type: 'and', parts: own } as const);
      expanded.push({ type: 'or', parts: [same, ...others.map(toPhrase)] });
    }
    at += length;
  }
  return expanded;
}

/** Words of the longest term of a group. */
const LONGEST = 4;

/** Finds the longest term that the words begin with, and what it may be replaced by. */
function findSynonyms(words: readonly string[], synonyms: Synonyms): Replacement {
  for (let length = words.length; length > 0; length -= 1) {
    const wanted = fold(words.slice(0, length).join(' '));
    const groups = synonyms.filter((group) => group.some((term) => fold(term) === wanted));
    const others = groups.flat().filter((term) => fold(term) !== wanted);
    if (others.length > 0) return { length, others: [...new Set(others)] };
  }
  return { length: 1, others: [] };
}

/** The index takes a quoted word in all of its forms, and for no other word's beginning. */
function toPhrase(text: string): Query {
  return { type: 'phrase', text };
}

/** Singular and plural are the same. */
function fold(text: string): string {
  return toComparable(text).replace(/(?<=[\p{L}\p{N}]{2})s$/u, '');
}

function flattenOr(parts: readonly Query[]): readonly Query[] {
  return parts.flatMap((part) => (part.type === 'or' ? part.parts : [part]));
}

interface Replacement {
  readonly length: number;
  readonly others: readonly string[];
}
