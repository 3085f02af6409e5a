import { readVenue } from '../citations/read-venue.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { groupByName } from './group-by-name.ts';
import type { Named } from './named.ts';

/**
 * Takes the issues of a journal and the years of a conference together as one venue. Of `aliases`, each row
 * holds names of one venue, that which it is called by first.
 */
export function nameVenues(
  written: readonly string[],
  aliases: readonly (readonly string[])[],
): readonly Named[] {
  const called = new Map(
    aliases.flatMap(([first = '', ...others]) =>
      [first, ...others].map((name) => [foldLetters(name), first]),
    ),
  );
  return groupByName(written, (one) => {
    const name = nameVenue(one);
    return called.get(foldLetters(name)) ?? name;
  });
}

/** What a venue is called in every year: `61th Tidal Conference (2024)` → `Tidal Conference`. */
function nameVenue(written: string): string {
  const { name } = readVenue(written);
  const lasting = name
    .replace(/^Proceedings of (?:the )?/iu, '')
    .replaceAll(PASSING, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,:-]+/u, '')
    .replace(/(?<![\s,:-])[\s,:-]+$/u, '')
    .replace(/ \([^()]*\)$/u, '');
  // One that is all number, such as a journal called `2600`.
  return lasting === '' ? written : lasting;
}

// Takes `2024`, `’25` after a name, `2nd`, `61th` and `vol. 12`; refuses `Web3`, `24/7` and `Tides in 2030`.
const PASSING =
  /['’]\d{2}(?!\d)|(?<![\p{L}\d/]|\bin )(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th)|vol\. \d{1,5})(?![\p{L}\d/])/giu;
