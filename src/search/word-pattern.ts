/** Languages that put no space between words: a word may begin and end anywhere. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Shorter words match as a whole only: `net` is in `network`, `car` in `carbon`. */
const SHORTEST_PREFIX = 4;

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Makes the pattern that finds words in a text in any case; undefined where no word is given.
 *
 * A word of four characters and more also finds the words that it begins (`quantiz` finds
 * `quantizing`), and a hyphen is as good as a space or nothing (`post-training`, `post training`).
 * What is given is never read as a pattern.
 */
export function makeWordPattern(words: readonly string[]): RegExp | undefined {
  const alternatives = words
    .map(toPieces)
    .filter((pieces) => pieces.length > 0)
    .toSorted((a, b) => b.join('').length - a.join('').length)
    .map(toAlternative);
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'), 'giu');
}

/** Cuts a text into what the pattern finds and what lies between. */
export function splitAtHits(text: string, pattern: RegExp | undefined): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index), hit: false });
    segments.push({ text: match[0], hit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), hit: false });
  return segments;
}

function toPieces(word: string): string[] {
  const runs = word.normalize('NFC').match(/[\p{L}\p{M}\p{N}+]+/gu) ?? [];
  return runs.filter((run) => /[\p{L}\p{N}]/u.test(run));
}

function toAlternative(pieces: readonly string[]): string {
  // At most three signs between two pieces: enough for ` – `, too little to reach across sentences.
  // None of them can begin a piece, so there is one way only to match and no backtracking.
  const body = pieces
    .map((piece) => piece.replaceAll('+', '\\+'))
    .join('[^\\p{L}\\p{M}\\p{N}+]{0,3}');
  if (UNSPACED.test(pieces.join(''))) return body;
  const tail =
    pieces.join('').length < SHORTEST_PREFIX ? '(?![\\p{L}\\p{M}\\p{N}])' : '[\\p{L}\\p{M}\\p{N}]*';
  return `(?<![\\p{L}\\p{M}\\p{N}])${body}${tail}`;
}
