import type { CheckedPaper } from './survey.ts';
import { listSpelledNumbers } from './spelled-number.ts';
import { listWords, toKey } from './word.ts';
import { bearsOut, listNumbers, type WrittenNumber } from './written-number.ts';

/** What a paper’s record and text say, to look a claim up in. */
export interface PaperWords {
  readonly id: string;
  /** Whether the number stands there, in whatever spelling. */
  hasNumber(number: WrittenNumber): boolean;
  /** Whether the word stands there, in whatever case. */
  hasWord(word: string): boolean;
  /** Keys of what is spelled like a name. */
  readonly names: ReadonlySet<string>;
}

/** Reads a paper’s record and text for what a sentence that speaks of it may claim. */
export function readPaperWords(paper: CheckedPaper): PaperWords {
  const text = gatherText(paper);
  const words = listWords(text);
  const keys = new Set(words.flatMap(({ keys: own }) => own));
  // Of most papers nobody asks for numbers.
  let numbers: readonly WrittenNumber[] | undefined;
  return {
    id: paper.id,
    hasNumber(number) {
      numbers ??= listAllNumbers(paper, text);
      return numbers.some((own) => bearsOut(own, number));
    },
    hasWord: (word) => keys.has(toKey(word)),
    names: new Set(words.flatMap(({ names }) => names)),
  };
}

function listAllNumbers(paper: CheckedPaper, text: string): readonly WrittenNumber[] {
  const counts = listRecordNumbers(paper).map(toCount);
  return [...listNumbers(text), ...listSpelledNumbers(text), ...counts];
}

function gatherText(paper: CheckedPaper): string {
  const results = paper.results.flatMap(({ value, min, unit }) =>
    [min, value].filter((one) => one !== undefined).map((one) => `${one} ${unit}`),
  );
  return [
    paper.title,
    paper.abstract,
    paper.system,
    paper.organization,
    paper.venue,
    ...paper.authors,
    ...paper.devices,
    ...paper.precisions,
    ...results,
  ]
    .filter(Boolean)
    .join('\n');
}

function listRecordNumbers({ published, authorCount, authors }: CheckedPaper): readonly number[] {
  return [Number(published?.slice(0, 4)), authorCount, authors.length].filter(
    (value): value is number => value !== undefined && value > 0,
  );
}

function toCount(value: number): WrittenNumber {
  return { values: [value], unit: undefined, start: 0, end: 0, text: String(value) };
}
