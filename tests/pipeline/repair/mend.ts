import type { Entry, MendedEntry } from '../../../src/model/entry.ts';
import { surveySchema } from '../../../src/model/survey.ts';
import { repairEntries } from '../../../src/pipeline/repair/index.ts';
import { makeReport, type Report } from '../../../src/report/report.ts';

/** Runs the stage in the context of an empty survey. */
export function mendEntries(
  entries: readonly Entry[],
  report: Report = makeReport(),
): readonly MendedEntry[] {
  const survey = surveySchema.parse({
    title: 'Moths',
    chapters: [{ id: 'a', title: 'A', scope: 'A' }],
  });
  return repairEntries(entries, {
    survey,
    corrections: { chapters: {}, abstracts: {}, facts: {} },
    report,
  });
}

/** Mends one abstract. */
export function mendAbstract(abstract: string, title = 'Lamps and Moths'): MendedEntry {
  const [mended] = mendEntries([
    { place: { file: 'sources/moths.txt', line: 1 }, title, abstract },
  ]);
  if (!mended) throw new Error('the stage lost the entry');
  return mended;
}
