import type { Entry } from '../../model/entry.ts';
import type { SurveyFile } from '../../model/survey-files.ts';
import { compareText } from '../../text/order.ts';
import type { Stage, StageContext } from '../stage.ts';
import { decodeSource } from './decode.ts';
import { dailyListing } from './daily-listing/index.ts';
import { READERS } from './readers.ts';

/**
 * Reads the records of all sources, each by the first reader that recognises it.
 *
 * Entries are sorted by file and line, whatever the order of the sources. A file that is empty, not
 * text, or of a kind that no reader knows is reported.
 */
export const readSources: Stage<readonly SurveyFile[], readonly Entry[]> = (sources, context) =>
  sources
    .toSorted((a, b) => compareText(a.file, b.file))
    .flatMap((source) => readSource(source, context))
    .toSorted((a, b) => compareText(a.place.file, b.place.file) || a.place.line - b.place.line);

function readSource(file: SurveyFile, context: StageContext): readonly Entry[] {
  const source = decodeSource(file, context.report);
  if (!source) return [];
  const reader = READERS.find((candidate) => candidate.recognises(source));
  if (reader) {
    const entries = reader.read(source, context);
    if (entries.length === 0 && reader !== dailyListing) {
      context.report.add('read/no-papers', { name: reader.name }, { file: file.file });
    }
    return entries;
  }
  const names = READERS.map(({ name }) => name);
  const expected = new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
  context.report.add('read/unknown-format', { expected }, { file: file.file, line: 1 });
  return [];
}
