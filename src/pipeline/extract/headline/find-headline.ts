import type { Found, PaperText } from '../../../model/found.ts';
import { type Sentence, splitSentences } from '../../../text/sentences.ts';
import { HEADLINE_CUES } from './headline-cues.ts';

/**
 * Finds the sentence of the abstract that best says what the paper contributes.
 *
 * `name` is what the authors call their contribution, if that is known. Undefined without an abstract.
 */
export function findHeadline(text: PaperText, name?: string): Found<string> | undefined {
  const sentences = splitSentences(text.abstract);
  const titleWords = listWords(text.title);
  const naming = sentences.find((sentence) => name !== undefined && sentence.text.includes(name));
  let best: Weighed | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const weight =
      weighCues(sentence.text) +
      (sentence === naming ? NAMED : 0) +
      weighTitle(sentence.text, titleWords) -
      (EARLIER * index) / sentences.length;
    if (weight > (best?.weight ?? -Infinity)) best = { weight, sentence };
  }
  if (!best) return undefined;
  const { text: quote, start, end } = best.sentence;
  return { value: quote, quote, start, end, where: 'abstract' };
}

/** What the first sentence has over the last: authors say what matters before its parts. */
const EARLIER = 2;

function weighCues(sentence: string): number {
  const heard = HEADLINE_CUES.filter(({ pattern }) => pattern.test(sentence));
  const verbs = heard.filter(({ isVerb }) => isVerb).map(({ weight }) => weight);
  const others = heard.filter(({ isVerb }) => !isVerb);
  return Math.max(0, ...verbs) + others.reduce((total, { weight }) => total + weight, 0);
}

/** Where authors first name their contribution, they say what it is. */
const NAMED = 1.5;

/** The share of the title's words that a sentence repeats. */
function weighTitle(sentence: string, titleWords: ReadonlySet<string>): number {
  const words = listWords(sentence);
  const shared = [...titleWords].filter((word) => words.has(word)).length;
  return titleWords.size === 0 ? 0 : (TITLE_SHARE * shared) / titleWords.size;
}

function listWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\d]{3,}/gu));
}

const TITLE_SHARE = 1.5;

interface Weighed {
  readonly weight: number;
  readonly sentence: Sentence;
}
