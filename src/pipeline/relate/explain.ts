import type { ExtractedPaper } from '../../model/paper.ts';
import { choosePhrases } from './choose-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import { nameFacts } from './name-facts.ts';
import type { Circle } from './find-nearest.ts';
import { type PackedWords, unpackWords } from './pack-words.ts';
import type { Neighbour } from './rank-neighbours.ts';
import { isTelling, weighRarity } from './rarity.ts';
import { multiplyBy, type SparseVector } from './sparse-vector.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writePhrase } from './write-phrase.ts';

/** Papers side by side with what their terms weigh. */
export interface Weighed {
  readonly papers: readonly ExtractedPaper[];
  readonly words: readonly { readonly title: PackedWords; readonly abstract: PackedWords }[];
  readonly vectors: readonly SparseVector[];
  readonly vocabulary: Vocabulary;
}

/**
 * Makes a telling of why a paper's neighbours are near, in words that follow the neighbour's title:
 * `both on FPGAs with INT4: sparse attention, key-value cache`.
 *
 * Undefined where there is too little that a reader would understand.
 */
export function makeExplainer(weighed: Weighed, number: number, circle: Circle): Explainer {
  const { papers, vectors, vocabulary } = weighed;
  const [paper, vector, words] = [papers[number], vectors[number], weighed.words[number]];
  const tells = (term: number) => isTelling(circle.count(term), circle.size);
  if (!paper || !vector || !words) return () => undefined;
  const multiply = multiplyBy(vector, (term) => weighRarity(circle.count(term), circle.size));
  // The abstract first: a title's capitals say nothing of how a word is written.
  const texts = (['abstract', 'title'] as const).map((part) => ({
    text: paper[part],
    words: unpackWords(words[part]),
  }));

  return (neighbour) => {
    const [other, otherVector] = [papers[neighbour.paper], vectors[neighbour.paper]];
    if (!other || !otherVector) return undefined;
    const weights = multiply(otherVector);
    const naming = nameSystem(paper, other, neighbour);
    const isWeighty = (fact: string) => (weights.get(vocabulary.numberFact(fact)) ?? 0) > 0;
    const facts = nameFacts(paper, other, isWeighty);
    const lead = joinLead(naming, facts);
    const said = lead.toLowerCase();
    const phrases = findPhrases(texts, { weights, tells }).filter(
      ({ text }) => text.length > said.length || !said.includes(text.toLowerCase()),
    );
    const chosen = choosePhrases(phrases).map(({ text }) =>
      writePhrase(text, [paper.abstract, other.abstract]),
    );
    if (naming === undefined && facts.length + chosen.length < FEWEST_HINTS) return undefined;
    if (lead === '') return `both speak of ${chosen.join(', ')}`;
    return [lead, chosen.join(', ')].filter(Boolean).join(': ');
  };
}

/** One phrase in common, or one fact, is an accident. */
const FEWEST_HINTS = 2;

function nameSystem(
  paper: ExtractedPaper,
  other: ExtractedPaper,
  { names, isNamed }: Neighbour,
): string | undefined {
  if (isNamed) return `this paper names ${other.system ?? ''}`;
  return names ? `names ${paper.system ?? ''}` : undefined;
}

function joinLead(naming: string | undefined, facts: readonly string[]): string {
  return [naming, facts.length > 0 && `both ${facts.join(' ')}`].filter(Boolean).join('; ');
}

type Explainer = (neighbour: Neighbour) => string | undefined;
