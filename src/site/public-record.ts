import {
  paperSchema,
  publicRecordSchema,
  type PaperRecord,
  type PublicRecord,
} from '../model/paper.ts';
import type { Library } from './library.ts';

/** The record of the whole survey for other programs, checked against its own schema. */
export function makePublicRecord(library: Library): PublicRecord {
  const { title, description, editors, site, chapters } = library.survey;
  return publicRecordSchema.parse({
    survey: { title, description, editors, site, chapters },
    papers: [...library.papers.keys()].map((id) => describePaper(library, id)),
  });
}

/** The record of one paper, as that of the whole survey holds it. */
export function makePaperRecord(library: Library, id: string): PaperRecord {
  return paperSchema.parse(describePaper(library, id));
}

function describePaper({ papers, notes }: Library, id: string): unknown {
  return { ...papers.get(id)?.data, url: `papers/${id}/`, hasNote: notes.has(id) };
}
