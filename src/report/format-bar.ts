/** A line that says how far a work is: “arXiv  ████░░░░  12 of 24”; never longer than the terminal is wide. */
export function formatBar({ name, done, total }: Work, columns: number): string {
  const count = `${done} of ${total}`;
  const room = columns - 1 - name.length - count.length - GAPS;
  const width = Math.min(room, WIDEST);
  if (width < NARROWEST) return `${name}  ${count}`.slice(0, Math.max(columns - 1, 0));
  const full = total === 0 ? width : Math.floor((done / total) * width);
  return `${name}  ${'█'.repeat(full)}${'░'.repeat(width - full)}  ${count}`;
}

/** Two blanks on either side of the bar. */
const GAPS = 4;
const WIDEST = 40;
/** A shorter bar says less than the numbers beside it. */
const NARROWEST = 8;

interface Work {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}
