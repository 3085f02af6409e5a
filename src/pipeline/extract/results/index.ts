import type { Found, PaperText } from '../../../model/found.ts';
import { type Sentence, splitSentences } from '../../../text/sentences.ts';
import { findClaimStart } from './claim-start.ts';
import { readSentence } from './read-sentence.ts';
import type { FoundResult, RejectedNumber } from './result.ts';

/**
 * Finds every number that a paper reports of its own work, with the words that state it.
 *
 * `results` come in the order of the text; what stands in the title counts where the abstract
 * doesn't say it again. `rejected` are all other numbers, each with the reason.
 */
export function extractResults({ title, abstract }: PaperText): ExtractedResults {
  const sentences = splitSentences(abstract).flatMap(cutLong);
  const claims = findClaimStart(
    title,
    sentences.map(({ text }) => text),
  );
  const found: FoundResult[] = [];
  const rejected: RejectedNumber[] = [];
  for (const { text, start } of cutLong({ text: title, start: 0 })) {
    take('title', text, { start, isBackground: false });
  }
  sentences.forEach(({ text, start }, index) => {
    take('abstract', text, { start, isBackground: index < claims });
  });
  return { results: dropRepeated(found), rejected };

  function take(where: Where, text: string, { start, isBackground }: SentencePlace): void {
    const read = readSentence(text, isBackground);
    for (const result of read.results) {
      found.push({ ...result, where, start: result.start + start, end: result.end + start });
    }
    for (const number of read.rejected) {
      rejected.push({ ...number, where, start: number.start + start, end: number.end + start });
    }
  }
}

/**
 * Cuts what no writer would call a sentence, so that its length can't slow the reading down: of
 * each number the words around it are read.
 */
function cutLong(
  sentence: Pick<Sentence, 'text' | 'start'>,
): readonly Pick<Sentence, 'text' | 'start'>[] {
  const pieces: Pick<Sentence, 'text' | 'start'>[] = [];
  let { text, start } = sentence;
  while (text.length > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', LONGEST_SENTENCE);
    const end = space > 0 ? space : LONGEST_SENTENCE;
    pieces.push({ text: text.slice(0, end), start });
    text = text.slice(end);
    start += end;
  }
  return [...pieces, { text, start }];
}

/** In characters; the longest sentence of the shipped survey has 800. */
const LONGEST_SENTENCE = 4000;

/** One claim that is made twice counts once; the abstract's words come before the title's. */
function dropRepeated(found: readonly FoundResult[]): readonly FoundResult[] {
  const seen = new Set<string>();
  return [
    ...found.filter(({ where }) => where === 'abstract'),
    ...found.filter(({ where }) => where === 'title'),
  ].filter((result) => {
    const { metric, value, min, unit, quote, where } = result;
    const claim = [metric, value, min, unit].join();
    const key = where === 'title' ? claim : `${claim} ${quote}`;
    const isNew = !seen.has(key);
    seen.add(key).add(claim);
    return isNew;
  });
}

type Where = Found<unknown>['where'];

/** Where a sentence begins in its text, and whether it stands before the paper's own work. */
interface SentencePlace {
  readonly start: number;
  readonly isBackground: boolean;
}

interface ExtractedResults {
  readonly results: readonly FoundResult[];
  readonly rejected: readonly RejectedNumber[];
}
