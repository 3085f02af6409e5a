import { listMatches } from './list-matches.ts';

/**
 * Cuts a text into its sentences, without the blanks between them, each with its place in the text.
 *
 * Unicode's rules for sentences (UAX #29), mended for how abstracts are written: no sentence ends
 * with an abbreviation, and a lost blank or a name in small letters doesn't join two.
 */
export function splitSentences(text: string): readonly Sentence[] {
  if (text !== latest.text) latest = { text, sentences: split(text) };
  return latest.sentences;
}

/** Stages look at one paper after the other, each from several sides. */
let latest: { text: string; sentences: readonly Sentence[] } = { text: '', sentences: [] };

function split(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...listEnds(text.replaceAll(/\s/gu, ' ')), text.length]) {
    const stretch = text.slice(start, end);
    const trimmed = stretch.trim();
    const from = start + stretch.length - stretch.trimStart().length;
    if (trimmed !== '') sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    start = end;
  }
  return sentences;
}

/** `text` stands in the whole text from `start` up to `end`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

function listEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    if (!'.?!'.includes(text[index - 1] ?? ' ')) ends.push(index); // as in `?a=b` of an address
    for (const { index: place } of listMatches(segment, HIDDEN_END)) ends.push(index + place);
  }
  return ends.filter((end) => !NO_END.test(text.slice(Math.max(0, end - LONGEST), end)));
}

/** Takes “shown in Fig. ”, “(e.g. ”, “vs. ”; refuses “a figure. ”, “see e.g.a. ”. */
const NO_END =
  /(?<![\p{L}\p{N}])(?:e\.g|i\.e|w\.r\.t|u\.s|et al|vs|cf|viz|resp|approx|ca|figs?|eqs?|secs?|tabs?|refs?|vol|seq|incl|prof|dr|mr|mrs|st)\.\s{0,8}$/iu;

/** More than any abbreviation with the blanks after it. */
const LONGEST = 16;

/**
 * Ends that Unicode's rules don't see, before a sentence's usual opener without a blank and before
 * a name: takes “weights.We find”, “in tests. tpNet is”; refuses “Node.js”, “approx. mean”.
 */
const HIDDEN_END =
  /(?<=[\p{Ll}\p{N})%][.?!])(?=(?:We|In|This|These|The|Our|To|By|For|First|Second|Third|Finally|However|Moreover|Furthermore|Additionally|As|It|With|Here|Code|Experiments?|Results|Extensive|An?)[ ,])|(?<=[\p{L}\p{N})%][.?!] )(?=\p{Ll}{1,3}\p{Lu})/gu;
