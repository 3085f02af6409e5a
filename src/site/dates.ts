/** A date as exact as it is known, in words: `16 October 2024`, `October 2024`, `2024`. */
export function spellDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The year of a date, or undefined where there is none. */
export function readYear(date: string | undefined): string | undefined {
  return date?.slice(0, 4);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
