/**
 * The word of a vocabulary (word → number of texts) that was likely meant, or undefined where the
 * word given stands there, begins one that does, or is like none.
 *
 * A word that is in few texts itself is taken for a slip only where one that is a single slip away
 * is in ten times as many. Of equally near words those that begin alike come first, then those that
 * are in more texts.
 */
export function findLikelyWord(
  { word, papers }: { word: string; papers: number },
  vocabulary: ReadonlyMap<string, number>,
): string | undefined {
  const most = papers > 0 ? 1 : countLikelySlips(word);
  let best: Candidate | undefined;
  for (const [text, count] of vocabulary) {
    if (papers === 0 && text.startsWith(word)) return undefined;
    if (Math.abs(text.length - word.length) > most || count < papers * 10) continue;
    const slips = countSlips(word, text, most);
    if (slips === 0 || slips > most) continue;
    const candidate = { text, rating: [-slips, Number(text[0] === word[0]), count] };
    if (!best || isBetter(candidate, best)) best = candidate;
  }
  return best?.text;
}

/** In a short word even one slip gives another word. */
function countLikelySlips(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * The number of letters to add, drop, replace or swap with their neighbour; more than `most` where
 * it is not worth counting. (Optimal string alignment, row by row.)
 */
function countSlips(from: string, to: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? most + 1;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  const at = a.rating.findIndex((value, index) => value !== b.rating[index]);
  return (a.rating[at] ?? 0) > (b.rating[at] ?? 0);
}

interface Candidate {
  readonly text: string;
  /** From the first difference on, more is better. */
  readonly rating: readonly number[];
}
