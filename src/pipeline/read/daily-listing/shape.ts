/**
 * Weighs whether a line looks like an abstract (above 0) or like a title (below 0), by itself.
 *
 * The sum of what speaks for either, about in natural log odds. The weights follow a logistic fit
 * of titles against single sentences of abstracts, with titles in lower case and sentences without
 * a full stop among them, so that nothing rests on one mark. In tests/corpus it tells 337 of 338
 * titles and 2,747 of 2,751 sentences.
 */
export function weighShape(text: string): number {
  const head = text.slice(0, LOOKED_AT);
  const length = clamp(3 * Math.log(text.length / 170), -3, 8);
  const capitals = 5 * (0.45 - shareOfCapitals(head));
  const verbs = 2.2 * Math.min(2, count(head, VERBS));
  const pronouns = Math.min(2, count(head, PRONOUNS));
  const fullStop = FULL_STOP.test(text.slice(-3)) ? 4 : -1;
  const sentences = SENTENCE_BREAK.test(head) ? 4 : 0;
  const address = ADDRESS.test(head) ? 3 : 0;
  const colon = EARLY_COLON.test(head) ? -1.5 : 0;
  const sum = length + capitals + verbs + pronouns + fullStop + sentences + address + colon;
  return clamp(sum, -STRONGEST, STRONGEST);
}

/** Tells whether the text ends where a sentence or an address does. */
export function isFinished(text: string): boolean {
  return FINISHED.test(text.slice(-200));
}

/** Tells whether a text must go on from another: “and later”, “However, …”, not “vLLM is”. */
export function beginsWithin(text: string): boolean {
  const head = text.slice(0, 40);
  return BEGINS_WITHIN.test(head) || BEGINS_WITH_CONNECTIVE.test(head);
}

/** A line says what it is by its beginning; the rest only costs time. */
const LOOKED_AT = 600;

/** No single line outweighs three damaged ones. */
const STRONGEST = 12;

const VERBS =
  /\b(?:is|are|was|were|be|been|has|have|had|can|could|may|will|would|does|do|shows?|proposed?|proposes|presents?|introduces?|demonstrates?|achieves?|outperforms?|provides?|requires?|remains?|becomes?|leads?|improves|reduces|enables?|allows?|uses?)\b/giu;

const PRONOUNS = /\b(?:we|our|it|its|they|their|this|these|that|which|there)\b/giu;

/** Small words, which titles don't capitalise either, are left out. */
const LONG_WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}'’-]{4,}/gu;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'from into with over under through without than between based using towards'.split(' '),
);

/** Takes “end.”, “end!)” and “end.”” but not “end?”, as titles ask. */
const FULL_STOP = /[.!。][)"'”’]{0,2}$/u;

/** Takes “cold. We”, refuses “St. Kilda”, “Part 1.1, Fast”. */
const SENTENCE_BREAK = /[\p{Ll}\p{N})%]{3}[.!] \p{Lu}/u;

const ADDRESS = /\bhttps?:\/\/\S/u;

/** Takes “Beeline: Maps of Meadows”, refuses “a: b” and a colon after many words. */
const EARLY_COLON = /^[^:.]{2,40}: \S/u;

/** Takes “end.”, “end.)”, “end?” and “at https://bees.example/code”. */
const FINISHED = /[.!?。][)"'”’\]}]{0,3}$|\bhttps?:\/\/\S+$|^https?:\/\/\S+$/u;

/** Takes “and later”, “, which”, “low-cost”; refuses “vLLM is”, “k-means is”, “We”. */
const BEGINS_WITHIN = /^(?:[,;:.)%&]|\p{Ll}[\p{Ll}'’]*(?:[ ,;:.)]|$)|\p{Ll}{3,}-)/u;

/** Takes “However, most”, “Finally we”; of 338 abstracts in tests/corpus none begins so. */
const BEGINS_WITH_CONNECTIVE =
  /^(?:However|Nevertheless|Moreover|Furthermore|Additionally|Also|Therefore|Thus|Hence|Consequently|Specifically|Notably|Finally|Meanwhile|Subsequently|Overall|Instead|Similarly)[ ,]/u;

function shareOfCapitals(text: string): number {
  const words = (text.match(LONG_WORD) ?? []).filter((word) => !SMALL_WORDS.has(word));
  if (words.length === 0) return 0.45;
  return words.filter((word) => /\p{Lu}/u.test(word)).length / words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
