/**
 * Finds the web addresses of a text, with or without `https://`, in order.
 *
 * `url` is clean: rejoined where a blank broke it, without the punctuation and brackets around, and
 * with a scheme; `start` and `end` are the place of all of its pieces.
 */
export function findAddresses(text: string): readonly Address[] {
  const addresses: Address[] = [];
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const end = trimEnd(text, index, rejoin(text, index, index + found.length));
    const pieces = text.slice(index, end).replaceAll(/\s+/gu, '');
    const url = /^https?:/iu.test(pieces) ? pieces : `https://${pieces}`;
    const isInside = index < (addresses.at(-1)?.end ?? 0);
    if (!isInside && URL.canParse(url)) addresses.push({ url, start: index, end });
  }
  return addresses;
}

export interface Address {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes `https://hive.example/a_(b)?c=1#d`, `https:// hive.example/a`, `www.hive.org` and
 * `hive.io/a`; refuses `hive.io`, `e.g.`, `and/or`, `keeper@hive.org/a`.
 */
const ADDRESS =
  /(?:https?:\/\/\s?|(?<![\w.@/-])(?:www\.|(?:[\w-]{1,63}\.){1,4}(?:com|org|net|io|ai|co|edu|dev|gov|app|sh|me|tech|xyz|info|eu|uk|de|fr|cn|ch|jp|kr|in|it|nl|ca)\/))[^\s{}<>"“”‘’|\\^`]+/giu;

/** How a broken address goes on: the end of the first piece, and the piece after the blank. */
const BREAKS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // `https://github.com/ hive/wax`
  [/^https?:\/\/[^/]+\/$/iu, /^\s[\w.~-]+\/[\w.~/-]+/u],
  // `https://github.com/hive/ wax.`, at the end of the text
  [/\/$/u, /^\s[\w-]+(?=\.?\s*$)/u],
  // `https://github.com/hive /wax`
  [/[\w-]$/u, /^\s\/[\w.~/-]+/u],
  // `https://github.com/hive/candle- wax`, `https://github.com/hive/candle_ wax`
  [/[_-]$/u, /^\s[\w.~/-]+/u],
];

function rejoin(text: string, start: number, end: number): number {
  const address = text.slice(start, end);
  const rest = text.slice(end, end + LONGEST_PIECE);
  for (const [before, after] of BREAKS) {
    const piece = before.test(address) ? after.exec(rest)?.[0] : undefined;
    if (piece !== undefined) return end + piece.length;
  }
  return end;
}

const LONGEST_PIECE = 200;

/** A closing bracket belongs to an address that also opens it. */
function trimEnd(text: string, start: number, end: number): number {
  const address = text.slice(start, end);
  let unopened = address.split(')').length - address.split('(').length;
  let last = end;
  for (; last > start; last -= 1) {
    const letter = text[last - 1] ?? '';
    if (letter === ')' ? unopened <= 0 : !'.,;:!?\'"[]*~'.includes(letter)) break;
    if (letter === ')') unopened -= 1;
  }
  return last;
}
