import type { PaperText } from '../model/found.ts';
import type { Finding } from '../pipeline/extract/explain-facts.ts';

/** A finding and the short name under which it is listed. */
export interface Numbered {
  readonly finding: Finding;
  readonly mark: string;
}

/** Puts each finding of the title or the abstract into brackets, its name after the closing one. */
export function markFindings(
  paper: PaperText,
  where: Finding['where'],
  numbered: readonly Numbered[],
): string {
  const here = numbered.filter(({ finding }) => finding.where === where);
  const places = new Set(here.flatMap(({ finding: { start, end } }) => [start, end]));
  const text = paper[where];
  let marked = '';
  let done = 0;
  for (const place of [...places].toSorted((a, b) => a - b)) {
    // What is inside closes before what is around it.
    const closing = here
      .filter(({ finding }) => finding.end === place)
      .toSorted((a, b) => b.finding.start - a.finding.start);
    const opening = here.filter(({ finding }) => finding.start === place);
    const brackets = closing.map(({ mark }) => `]${mark}`).join('') + '['.repeat(opening.length);
    marked += text.slice(done, place) + brackets;
    done = place;
  }
  return marked + text.slice(done);
}
