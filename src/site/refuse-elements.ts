import { checkElements } from '../prose/check-elements.ts';
import type { Prose } from '../prose/prose.ts';
import type { SelectableSurvey } from '../prose/select-papers.ts';
import { makeSiteError } from './site-error.ts';

/** Refuses a text with a live table, list or figure that can't be made, with its place. */
export function refuseElements(
  { file, prose }: { readonly file: string; readonly prose: Prose },
  survey: SelectableSurvey,
): void {
  const [flaw] = checkElements(prose, survey);
  if (flaw) throw makeSiteError({ file, ...flaw }, flaw.happened, flaw.mend);
}
