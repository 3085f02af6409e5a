import type { Query } from './query.ts';

/** Writes a query so that it is read back as the same; empty where it asks for everything. */
export function printQuery(query: Query): string {
  switch (query.type) {
    case 'word':
      // Behind such a word, a colon alone tells it from the operator.
      return OPERATOR.test(query.text) ? `${query.text}:` : query.text;
    case 'phrase':
      return quote(query.text);
    case 'field':
      return `${query.field}:${NEEDS_QUOTES.test(query.text) ? quote(query.text) : query.text}`;
    case 'not':
      return `-${printPart(query.part)}`;
    case 'and':
      return query.parts.map(printPart).join(' ');
    case 'or':
      return query.parts.map(printPart).join(' OR ');
  }
}

const OPERATOR = /^(?:OR|AND|NOT)$/u;
const NEEDS_QUOTES = /[\s()]|^-|^\p{L}+:|:$/u;

function printPart(part: Query): string {
  const isGroup = part.type === 'and' || part.type === 'or';
  return isGroup ? `(${printQuery(part)})` : printQuery(part);
}

function quote(text: string): string {
  return `"${text}"`;
}
