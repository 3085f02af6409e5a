/**
 * Reads a date as bibliographies write it: a year, a month or a day as `2024`, `2024-10` or
 * `2024-10-16`; of a range, where it begins.
 *
 * Undefined where there is none, or the day is none of the calendar.
 */
export function readDate(text: string): string | undefined {
  const [date = ''] = text.trim().split(/\/(?=\d{4})|\.\./u);
  const numeric = NUMERIC.exec(date);
  if (numeric) return joinDate(numeric[1], numeric[2], numeric[3]);
  const year = YEAR.exec(date)?.[0];
  const name = MONTH.exec(date)?.[0];
  if (year === undefined) return undefined;
  if (name === undefined) return year;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const day = DAY.exec(date)?.[1];
  return joinDate(year, String(month), day) ?? joinDate(year, String(month));
}

/** Writes a date of numbers, as far as they are known; undefined for a day that there isn’t. */
export function joinDate(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || !/^\d{4}$/u.test(year)) return undefined;
  if (month === undefined) return year;
  const padded = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  const time = Date.parse(padded);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(padded)) return undefined;
  return padded;
}

/** Takes “2024-10-16T08:00:00Z”, “2024/10/16//”, “2024-10”, “2024///”; refuses “16/10/2024”. */
const NUMERIC = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[-/T ]|$)(?!\s?[A-Za-z])/u;

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** Takes “Oct”, “october” and “Sept.”; refuses “mayor”. */
const MONTH =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/iu;

/** Takes the 16 of “16 Oct 2024” and of “2024 Oct 16”. */
const DAY = /(?<!\d)(\d{1,2})(?!\d)/u;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
