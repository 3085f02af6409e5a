import { foldControls } from './split-name.ts';

/** What a venue's name says of a publication. */
export interface Venue {
  readonly type: 'article-journal' | 'paper-conference' | 'thesis';
  /** What it appeared in, or a thesis' university; without the numbers beside it. */
  readonly name: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  /** That the venue itself states. */
  readonly year?: number;
}

/**
 * Tells by a venue's name what sort of publication it is, and takes volume, issue, pages and year
 * from it where it is written as journals are cited.
 *
 * Words decide first (“Proceedings”, “Transactions”); then an acronym is a conference's, but for
 * those that begin with T or J, as Transactions and Journals do; any other name is a journal's.
 */
export function readVenue(written: string): Venue {
  const venue = foldControls(written).replace(/^"(.*)"$/u, '$1');
  const year = readOwnYear(venue);
  const dated = year === undefined ? {} : { year };
  if (THESIS.test(venue)) return { type: 'thesis', name: findUniversity(venue), ...dated };
  const { groups } = ISSUE.exec(venue) ?? {};
  if (groups && !CONFERENCE.test(venue)) {
    const { name = venue, volume, issue, page } = groups;
    const numbers = { volume, issue, page };
    const stated = Object.entries(numbers).filter(([, value]) => value !== undefined);
    return { type: 'article-journal', name, ...Object.fromEntries(stated), ...dated };
  }
  if (CONFERENCE.test(venue) || (!JOURNAL.test(venue) && ACRONYM.test(venue))) {
    const { name = venue, page } = PAGES.exec(venue)?.groups ?? {};
    return { type: 'paper-conference', name, ...(page !== undefined && { page }), ...dated };
  }
  return { type: 'article-journal', name: venue.replace(OWN_YEAR, '') || venue, ...dated };
}

function readOwnYear(venue: string): number | undefined {
  const years = Array.from(venue.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu), ([year]) =>
    Number(year),
  );
  // `Engineering in 2030 (2024)`: the year of publication is in brackets, or the only one.
  const bracketed = /(?<!\d)((?:19|20)\d{2})\)/u.exec(venue)?.[1];
  return bracketed === undefined ? years[0] : Number(bracketed);
}

/** `PhD thesis, University of the Tides (2019)` → `University of the Tides`. */
function findUniversity(venue: string): string {
  const after = venue.slice(venue.indexOf(',') + 1).replace(/\([^()]*\)$/u, '');
  return after.trim() || venue;
}

const OWN_YEAR = /\s\(?(?:19|20)\d{2}\)?$/u;

// Takes `AQUA 2023, pp. 1-2` and `AQUA 2023 (pp. 1-2)`; refuses `AQUA 2023, 12`.
const PAGES = /^(?<name>[^,(]+?)(?:, | \()(?:pp\. )?(?<page>\d+[-–]\d+)\)?$/u;

const THESIS = /\b(?:thesis|dissertation)\b/iu;
const CONFERENCE =
  /\b(?:proceedings|proc|conference|symposium|symposia|workshops?|congress|convention|colloquium|meeting|lecture notes|findings of|advances in)\b/iu;
const JOURNAL =
  /\b(?:transactions|trans|journal|letters|magazine|reviews?|surveys|access|annals)\b/iu;

// Takes `HARBOR 2024`, `AQUA'25`, `TideCon` and `SEA-X 2023, pp. 1-2`; refuses `TMAR 2024`, `Tides` and
// `IEEE Tides`.
const ACRONYM =
  /^(?![TJ][A-Z]{3,}\b)(?!(?:ACM|IEEE|PRX|SIAM) [A-Z][a-z])(?=\S*[A-Z]\S*[A-Z])[A-Z][\w'’-]*(?:$|[ ,:])/u;

// Takes `Kelp 19:107 (2025)`, `Kelp 22(5s), article 105 (2023)`, `Kelp 65 (2019), pp. 57-68` and
// `Kelp 2025, 15, 586`; refuses `Kelp 2025`.
const ISSUE =
  /^(?<name>\D+?) (?:(?:19|20)\d{2}, (?=\d+, ))?(?<volume>\d{1,3})(?:\((?<issue>\w+)\))?(?=[ :,(]|$)(?:(?: \(\d{4}\))?(?::|, (?:pp?\. |article )?)(?<page>\d+(?:[-–]\d+)?))?(?: \(\d{4}\))?$/u;
