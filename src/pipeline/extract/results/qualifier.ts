import type { QUALIFIERS } from '../../../model/vocabulary.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Finds how a list of numbers is hedged; a hedge before the first counts for all. */
export function findQualifier(phrase: Phrase, tokens: readonly Token[]): Qualifier | undefined {
  const before = join(tokens, Math.max(0, phrase.leadAt), phrase.from);
  const around = join(tokens, Math.max(0, phrase.leadAt - NEAR), phrase.from);
  const after = join(tokens, phrase.to, phrase.to + NEAR);
  const hedge = HEDGES.find(({ pattern }) => pattern.test(before))?.qualifier;
  if (hedge) return hedge;
  if (/^(?:and beyond|or (?:more|higher|better))\b/u.test(after)) return 'over';
  if (tokens.slice(phrase.from, phrase.to).some(({ text }) => text === '+')) return 'over';
  const stated = phrase.lead === 'by' ? before : around;
  if (/\b(?:average|averaged|mean) (?!absolute|squared|square)/u.test(`${stated} `))
    return 'average';
  return /^(?:[\p{L}-]+ ){0,4}on average\b/u.test(after) ? 'average' : undefined;
}

/** In which a hedge may stand, in tokens. */
const NEAR = 5;

/** The first that fits counts: “no more than” is not “more than”. */
const HEDGES: readonly Hedge[] = [
  {
    qualifier: 'up to',
    pattern:
      /\b(?:up to|as (?:much|high|low|little|few|well|many) as|at most|no (?:more|greater|higher) than|(?:less|fewer|lower) than|within|below|under|maximum|max)(?= |$)|[<≤]/u,
  },
  {
    qualifier: 'over',
    pattern:
      /\b(?:over|more than|at least|above|greater than|exceed(?:s|ed|ing)?|beyond|higher than|surpass(?:es|ing))(?= |$)|[>≥]/u,
  },
  {
    qualifier: 'about',
    pattern:
      /\b(?:about|around|approximately|approx|roughly|nearly|almost|circa|some|close to)(?= |$)|[~∼≈]/u,
  },
];

function join(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

type Qualifier = (typeof QUALIFIERS)[number];

interface Hedge {
  readonly qualifier: Qualifier;
  readonly pattern: RegExp;
}
