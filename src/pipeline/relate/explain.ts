import type { ExtractedPaper } from '../../model/paper.ts';
import { choosePhrases } from './choose-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import { toFactTerm } from './list-facts.ts';
import { nameFacts } from './name-facts.ts';
import type { Neighbour } from './rank-neighbours.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Vector, WeighedTerms } from './weigh-terms.ts';
import { writePhrase } from './write-phrase.ts';

/** Papers side by side with what their terms weigh. */
export interface Weighed extends WeighedTerms {
  readonly papers: readonly ExtractedPaper[];
  readonly vocabulary: Vocabulary;
}

/**
 * Says why a paper's neighbour is near, in words that follow the neighbour's title:
 * `both on FPGAs with INT4: sparse attention, key-value cache`.
 *
 * Undefined where there is too little that a reader would understand.
 */
export function explain(
  { papers, vectors, vocabulary, tells }: Weighed,
  paper: number,
  neighbour: Neighbour,
): string | undefined {
  const [a, b] = [papers[paper], papers[neighbour.paper]];
  if (!a || !b) return undefined;
  const weights = multiply(vectors[paper], vectors[neighbour.paper]);
  const naming = nameSystem(a, b, neighbour);
  const facts = nameFacts(
    a,
    b,
    (fact) => (weights.get(vocabulary.number(toFactTerm(fact))) ?? 0) > 0,
  );
  const lead = [naming, facts.length > 0 && `both ${facts.join(' ')}`].filter(Boolean).join('; ');
  const phrases = findPhrases(a, { weights, vocabulary, tells }).filter(
    ({ text }) => !lead.toLowerCase().includes(text.toLowerCase()),
  );
  const written = choosePhrases(phrases).map(({ text }) =>
    writePhrase(text, [a.abstract, b.abstract]),
  );
  const hints = written.length + facts.length + (naming === undefined ? 0 : FEWEST_HINTS);
  if (hints < FEWEST_HINTS) return undefined;
  if (lead === '') return `both speak of ${written.join(', ')}`;
  return [lead, written.join(', ')].filter(Boolean).join(': ');
}

/** One phrase in common, or one fact, is an accident. */
const FEWEST_HINTS = 2;

function nameSystem(
  a: ExtractedPaper,
  b: ExtractedPaper,
  { names, isNamed }: Neighbour,
): string | undefined {
  if (isNamed) return `this paper names ${b.system ?? ''}`;
  return names ? `names ${a.system ?? ''}` : undefined;
}

function multiply(a: Vector = new Map(), b: Vector = new Map()): Vector {
  const shared = new Map<number, number>();
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other !== undefined) shared.set(term, weight * other);
  }
  return shared;
}
