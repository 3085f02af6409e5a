/**
 * Learns how common each word is among the lines of a listing, and so how much it tells about two
 * texts that both have it.
 */
export function makeKinship(texts: readonly string[]): Kinship {
  const frequency = new Map<string, number>();
  for (const text of texts) {
    for (const word of listWords(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  // The two constants keep words alike in weight where lines are few, or all of them have a word.
  const weigh = (word: string) => 0.3 + Math.log((texts.length + 20) / (frequency.get(word) ?? 1));
  const words = remember(listWords);
  const usual = findUsualLength(texts);
  const share = (text: string, ...others: readonly string[]) => {
    const there = others.map(words);
    let common = 0;
    let all = 0;
    for (const word of words(text)) {
      const weight = weigh(word);
      all += weight;
      if (there.some((known) => known.has(word))) common += weight;
    }
    return all === 0 ? 1 : common / all;
  };
  return {
    share,
    weighContinuation: (next, above) =>
      3.7 * weighOpening(next) +
      17 * share(next, above.title, above.text) +
      (above.title === '' ? 1.5 : 7 * share(above.title, next)) -
      7 +
      weighLength(above.length + next.length, usual),
  };
}

/** What two lines of one listing have in common. */
export interface Kinship {
  /** The share of a text's words, rare ones counting more, that the others have; 0 to 1. */
  share(text: string, ...others: readonly string[]): number;
  /**
   * Weighs whether a text goes on with the abstract above it (above 0) or begins another (below 0).
   *
   * About in natural log odds; the weights follow a logistic fit of abstracts cut between two
   * sentences against pairs of neighbours. In tests/corpus it tells 98 of 100 halves and all but 2
   * of 1,868 strangers.
   */
  weighContinuation(next: string, before: Before): number;
}

interface Before {
  /** Empty where it is lost. */
  readonly title: string;
  /** The last line of the abstract. */
  readonly text: string;
  /** The characters of the abstract so far. */
  readonly length: number;
}

/**
 * How long the abstracts of a listing usually are, by the longer half of its lines.
 *
 * Above the median of that half, so that abstracts broken in two don't change it. Undefined where
 * too few lines are there to tell.
 */
function findUsualLength(texts: readonly string[]): Usual | undefined {
  const lengths = texts.map((text) => text.length).toSorted((a, b) => a - b);
  const few = lengths.length < 12;
  const length = lengths[Math.floor(lengths.length * (few ? 0.75 : 0.85))];
  return length === undefined || lengths.length < 5 ? undefined : { length, few };
}

/** Two lines of one abstract are together as long as one usually is, two abstracts twice as long. */
function weighLength(together: number, usual: Usual | undefined): number {
  const limit = together > ARXIV_LIMIT ? -6 : 0;
  if (!usual) return limit;
  const likeness = 8 * (1.4 - together / usual.length);
  return limit + Math.min(4, Math.max(usual.few ? -2 : -4, likeness));
}

interface Usual {
  readonly length: number;
  /** Known from a few lines only. */
  readonly few: boolean;
}

/** The characters that arXiv allows an abstract. */
const ARXIV_LIMIT = 1920;

/** 1 for a word that hardly opens an abstract but often a later sentence, ½ for one that does both. */
function weighOpening(text: string): number {
  if (LATER_PHRASE.test(text)) return 1;
  const [word = ''] = /^\p{L}*/u.exec(text) ?? [];
  return LATER_WORDS.has(word) ? 1 : OPEN_WORDS.has(word) ? 0.5 : 0;
}

/** Takes “We also show”, “In addition,”, “As a result”; refuses “We show”, “In this paper”. */
const LATER_PHRASE =
  /^(?:We (?:also|then|further|first|finally|additionally)|In (?:addition|particular|contrast|total|summary)|As (?:a result|such)|For (?:example|instance)|The (?:proposed|resulting))\b/u;

const LATER_WORDS: ReadonlySet<string> = new Set(
  [
    'However Yet Nevertheless Instead Unlike Unfortunately Meanwhile Similarly Therefore Thus Hence',
    'Consequently Furthermore Moreover Additionally Also Further Specifically Notably Remarkably',
    'First Firstly Second Secondly Third Then Next Finally Subsequently Overall',
    'Our It Its They Their These Such Each Here Both',
    'To By Through Using Leveraging Building Based Inspired Motivated Compared Evaluated Implemented',
    'Extensive Experimental Experiments Empirical Comprehensive Results Evaluation Evaluations Code',
    'Across For On At',
  ].flatMap((line) => line.split(' ')),
);

const OPEN_WORDS: ReadonlySet<string> = new Set('We This While As With In'.split(' '));

/** Words by their first five letters, so that forms of one word are the same; no small words. */
function listWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.slice(0, LOOKED_AT).toLowerCase().match(WORD) ?? []) {
    if (!SMALL_WORDS.has(word)) words.add(word.slice(0, 5));
  }
  return words;
}

const WORD = /\p{L}{3,}/gu;

/** Keeps the latest answers: a line is compared with its neighbours, several times over. */
function remember<T>(answer: (text: string) => T): (text: string) => T {
  const latest = new Map<string, T>();
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    latest.set(text, found);
    for (const [oldest] of latest) {
      if (latest.size <= REMEMBERED) break;
      latest.delete(oldest);
    }
    return found;
  };
}

const REMEMBERED = 16;

const LOOKED_AT = 4000;

const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    'the and for with from into its are via using over this that their under than towards toward',
    'through not only between without have been which',
  ].flatMap((line) => line.split(' ')),
);
