/**
 * Reads a line that states facts about the paper above it; undefined where it isn't one.
 *
 * Takes “• 8 authors”, “Jul 28, 2025 2” and such facts on one line, “• Some Lab · Mar 3”.
 */
export function readMetadata(line: string): Metadata | undefined {
  if (line.length > LONGEST_METADATA) return undefined;
  const [before = '', ...after] = line.split(SEPARATOR).map((part) => part.trim());
  const parts = [before, ...after].filter((part) => part !== '');
  const names = parts.filter((part) => readFact(part) === undefined);
  const [organization] = names;
  const bulleted = before === '' && after.length > 0;
  if (parts.length === 0) return undefined;
  // Without a bullet before it, a name needs a fact beside it; else every title were one.
  if (names.length > 1 || (organization && !bulleted && parts.length === 1)) return undefined;
  const facts: Metadata = organization ? { organization } : {};
  return parts.reduce((known, part) => ({ ...known, ...readFact(part) }), facts);
}

/** The longest line of an organisation and other facts that is taken for one. */
const LONGEST_METADATA = 120;

/** Tells whether a line only separates facts: “·”. */
export function isSeparator(line: string): boolean {
  return line.length === 1 && SEPARATOR.test(line);
}

const SEPARATOR = /[•·∙⋅‧]/u;

function readFact(part: string): Metadata | undefined {
  const authors = AUTHORS.exec(part);
  if (authors) return { authorCount: Number(authors[1]) };
  const date = readDate(part);
  return date && { date };
}

/** Takes “8 authors” and “1 author”, refuses “Eight authors”. */
const AUTHORS = /^(\d{1,5}) authors?$/iu;

/**
 * Takes “Jan 26, 2024”, “Mar 3”, “Jul 28, 2025 2”, “Apr 4 2”; refuses “Mar 2024”, “Mar 3 papers”.
 *
 * The last number counts comments; without a comma before it, only a likely year is taken for one.
 */
const DATE =
  /^([a-z]{3,9})\.? (\d{1,2})(?:, ?(\d{4})| ((?:19|20)\d\d))?(?: \d{1,4}(?:\.\d)?k?)?$/iu;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function readDate(part: string): ListedDate | undefined {
  const [, name = '', day = '', behindComma, year = behindComma] = DATE.exec(part) ?? [];
  const month = MONTHS.findIndex((candidate) => isAbbreviation(name.toLowerCase(), candidate));
  if (month === -1) return undefined;
  const date = { text: part, month: month + 1, day: Number(day) };
  return year === undefined ? date : { ...date, year: Number(year) };
}

function isAbbreviation(name: string, month: string): boolean {
  return name === month || name === month.slice(0, 3) || (name === 'sept' && month === 'september');
}

/** Facts about a paper; at least one. */
export interface Metadata {
  readonly authorCount?: number;
  readonly organization?: string;
  readonly date?: ListedDate;
}

/** A day as the listing writes it; the year is left out where it is the year of the capture. */
export interface ListedDate {
  readonly text: string;
  readonly year?: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}
