import { parse } from 'yaml';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { writeCitationFile } from '../../src/citations/citation-file.ts';
import { surveySchema } from '../../src/model/survey.ts';

/** What is written here of the Citation File Format 1.2.0: https://citation-file-format.github.io/1.2.0/schema.json */
const cffSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  abstract: z.string().min(1).optional(),
  authors: z
    .array(
      z.union([
        z.strictObject({ name: z.string().min(1) }),
        z.strictObject({
          'family-names': z.string().min(1),
          'given-names': z.string().min(1).optional(),
          'name-particle': z.string().min(1).optional(),
          'name-suffix': z.string().min(1).optional(),
        }),
      ]),
    )
    .min(1),
  'date-released': z.iso.date().optional(),
  url: z.url().optional(),
  'repository-code': z.url().optional(),
});

describe('writeCitationFile', () => {
  const chapters = [{ id: 'tides', title: 'Tides', scope: 'Up and down.' }];

  it('names the editors of the survey and the day of its newest source', () => {
    const survey = surveySchema.parse({
      title: 'Tides: "a" survey',
      editors: ['Ada Foam', 'Jan van Eyck', 'The Kelp editors'],
      sources: { 'a.txt': { received: '2024-01-01' }, 'b.txt': { received: '2024-02-01' } },
      chapters,
    });
    expect(cffSchema.parse(parse(writeCitationFile(survey) ?? ''))).toEqual({
      'cff-version': '1.2.0',
      message: 'To cite the survey, use this.',
      type: 'dataset',
      title: 'Tides: "a" survey',
      authors: [
        { 'family-names': 'Foam', 'given-names': 'Ada' },
        { 'family-names': 'Eyck', 'given-names': 'Jan', 'name-particle': 'van' },
        { name: 'The Kelp editors' },
      ],
      'date-released': '2024-02-01',
    });
  });

  it('is not written for nobody', () => {
    expect(writeCitationFile(surveySchema.parse({ title: 'Tides', chapters }))).toBeUndefined();
  });
});
