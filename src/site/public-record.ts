import { publicRecordSchema, type PublicRecord } from '../model/paper.ts';
import type { Library } from './library.ts';

/** The record of the whole survey for other programs, checked against its own schema. */
export function makePublicRecord({ survey, papers, notes }: Library): PublicRecord {
  const { title, description, editors, site, chapters } = survey;
  return publicRecordSchema.parse({
    survey: { title, description, editors, site, chapters },
    papers: [...papers.values()].map(({ id, data }) => ({
      ...data,
      url: `papers/${id}/`,
      hasNote: notes.has(id),
    })),
  });
}
