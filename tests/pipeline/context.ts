import type { Corrections } from '../../src/model/corrections.ts';
import type { MendedEntry } from '../../src/model/entry.ts';
import { type Survey, surveySchema } from '../../src/model/survey.ts';
import type { StageContext } from '../../src/pipeline/stage.ts';
import { makeReport } from '../../src/report/report.ts';

/** A stage's context for a survey on beekeeping, with an empty report. */
export function makeContext(
  settings: Partial<Survey> = {},
  corrections: Partial<Corrections> = {},
): StageContext {
  return {
    survey: { ...surveySchema.parse({ title: 'Bees', chapters: [HIVES, HONEY] }), ...settings },
    corrections: { chapters: {}, abstracts: {}, facts: {}, ...corrections },
    report: makeReport(),
  };
}

const HIVES = { id: 'hives', title: 'Hives', scope: 'Where bees live.', terms: { hive: 2 } };
const HONEY = { id: 'honey', title: 'Honey', scope: 'What bees make.', terms: { honey: 2 } };

/** A mended entry that needed no mending. */
export function makeEntry({
  line = 1,
  file = 'sources/bees.txt',
  ...fields
}: EntryFields): MendedEntry {
  const { title, abstract = '', ...rest } = fields;
  const place = { file, line };
  return { ...rest, place, title, abstract, repairs: [], raw: { place, title, abstract } };
}

type EntryFields = Partial<Omit<MendedEntry, 'place' | 'raw' | 'repairs'>> & {
  readonly title: string;
  readonly line?: number;
  readonly file?: string;
};

/** Abstracts of invented papers that share no run of words. */
export const ABSTRACTS = {
  hive: 'A hive loses warmth through its lid. We weigh nine lids of wood, straw and cork over two winters and find that cork keeps the brood four degrees warmer than wood does.',
  honey:
    'Honey crystallises at a rate that beekeepers judge by eye. This study films jars through one autumn and relates the growth of crystals to the flowers within reach of each colony.',
  dance:
    'Dances tell where flowers stand. We follow forty dancers with a camera above the comb and compare the angle that they show with the flight that their followers take next.',
} as const;
