/** Years from one to another, both included. */
interface Years {
  readonly first: number;
  readonly last: number;
}

/** Reads the years that a text names; undefined where it names none. */
export function readYears(text: string): Years | undefined {
  const range = YEARS.exec(text.trim())?.groups;
  if (!range) return undefined;
  const { from = '', to = range['open'] === undefined ? from : '' } = range;
  if (from === '' && to === '') return undefined;
  return { first: Number(from || 0), last: Number(to || Infinity) };
}

/** `2023`, `2023..2025`, `2023-2025`, `2023..`, `..2023`; not `23` or `2023.5`. */
const YEARS = /^(?<from>\d{4})?(?:(?<open>\.\.|[-–])(?<to>\d{4})?)?$/u;
