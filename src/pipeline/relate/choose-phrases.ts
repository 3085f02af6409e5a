import type { Phrase } from './find-phrases.ts';

/**
 * Chooses up to three phrases that tell a reader most: none within another, none that is the initials
 * of another, no adjective or participle by itself.
 */
export function choosePhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  const chosen: Phrase[] = [];
  for (const phrase of phrases) {
    if (chosen.length === MOST_PHRASES) break;
    if (phrase.weight < LEAST_SHARE * (chosen[0]?.weight ?? 0)) break;
    if (standsAlone(phrase) && !chosen.some((other) => repeats(phrase, other))) {
      chosen.push(phrase);
    }
  }
  return chosen;
}

const MOST_PHRASES = 3;

/** What weighs less beside the first is there by chance. */
const LEAST_SHARE = 0.2;

function standsAlone({ stems, text }: Phrase): boolean {
  if (stems.includes(' ')) return true;
  return /\p{Lu}.*\p{Lu}|\p{L}\d/u.test(text) || (text.length > 3 && !ATTRIBUTE.test(text));
}

/** Takes “bounded”, “densely”, “massive”, “porous”; refuses “pruning”, “hive”. */
const ATTRIBUTE = /(?:ed|ly|ful|ous|less|ible|able|\p{L}{2}sive|ative)$/u;

function repeats(a: Phrase, b: Phrase): boolean {
  return holds(a, b) || holds(b, a) || isInitials(a, b) || isInitials(b, a) || isAkin(a, b);
}

/** Whether two phrases are forms of one: “sparse” and “sparsity”, “hive mapper” and “hive maps”. */
function isAkin(a: Phrase, b: Phrase): boolean {
  if (!beginAlike(a, b)) return false;
  const others = b.stems.split(' ');
  const words = a.stems.split(' ');
  return (
    words.length === others.length && words.every((word, at) => isForm(word, others[at] ?? ''))
  );
}

function isForm(word: string, other: string): boolean {
  const length = Math.min(FORM_LETTERS, word.length, other.length);
  return length > 3 && word.slice(0, length) === other.slice(0, length);
}

/** As many first letters as forms of a word have in common, and different words seldom. */
const FORM_LETTERS = 6;

/** What two phrases of the same sense have in common at least; few others do. */
function beginAlike(a: Phrase, b: Phrase): boolean {
  return a.stems.charAt(0) === b.stems.charAt(0);
}

function holds(long: Phrase, short: Phrase): boolean {
  return ` ${long.stems} `.includes(` ${short.stems} `);
}

/** Whether one is `snn` and the other `spik neural network`. */
function isInitials(short: Phrase, long: Phrase): boolean {
  if (!beginAlike(short, long)) return false;
  const initials = Array.from(long.stems.matchAll(/(?<=^| )\S/gu), String).join('');
  return initials.length > 1 && short.stems === initials;
}
