import type * as z from 'zod';
import {
  abstractCorrectionsSchema,
  chapterCorrectionsSchema,
  type Corrections,
  factCorrectionsSchema,
} from '../../model/corrections.ts';
import { type Metadata, metadataFileSchema } from '../../model/metadata.ts';
import { type Survey, surveySchema } from '../../model/survey.ts';
import type { SurveyFile } from '../../model/survey-files.ts';
import type { Report } from '../../report/report.ts';
import { didYouMean } from '../../text/nearest.ts';
import { parseYaml } from './parse-yaml.ts';

/** What an editor has written, checked. */
export interface Settings {
  readonly survey: Survey;
  readonly corrections: Corrections;
  readonly metadata: Readonly<Record<string, Metadata>>;
}

/**
 * Reads `survey.yaml`, the corrections and the looked-up facts; undefined where one can't be used,
 * after everything wrong with any of them is reported. All but `survey.yaml` may be missing.
 */
export function parseSettings(files: readonly SurveyFile[], report: Report): Settings | undefined {
  reportStrangers(files, report);
  const survey = parseFile(SURVEY, surveySchema);
  const chapters = parseFile(CHAPTERS, chapterCorrectionsSchema);
  const abstracts = parseFile(ABSTRACTS, abstractCorrectionsSchema);
  const facts = parseFile(FACTS, factCorrectionsSchema);
  const metadata = parseFile(METADATA, metadataFileSchema);
  if (!survey || !chapters || !abstracts || !facts || !metadata) return undefined;
  return { survey, corrections: { chapters, abstracts, facts }, metadata };

  function parseFile<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined {
    const found = files.find(({ file }) => file === name);
    if (!found && name === SURVEY) {
      report.add('survey/missing', { file: SURVEY }, { file: SURVEY });
      return undefined;
    }
    const text = found ? new TextDecoder().decode(found.bytes) : '';
    return parseYaml({ file: name, text }, schema, report);
  }
}

function reportStrangers(files: readonly SurveyFile[], report: Report): void {
  const known = [SURVEY, CHAPTERS, ABSTRACTS, FACTS, METADATA];
  for (const { file } of files) {
    if (!known.includes(file)) {
      report.add('survey/unknown-file', { hint: didYouMean(file, known) }, { file });
    }
  }
}

const SURVEY = 'survey.yaml';
const CHAPTERS = 'corrections/chapters.yaml';
const ABSTRACTS = 'corrections/abstracts.yaml';
const FACTS = 'corrections/facts.yaml';
const METADATA = 'metadata/papers.yaml';
