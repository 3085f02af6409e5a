import { CITATION_FORMATS, typeCitations, writeCitations } from '../citations/write-citations.ts';
import type { CslItem } from '../citations/csl-item.ts';

/** Answers with a file of citations; `ending` is its format. */
export function answerCitations(items: readonly CslItem[], ending: string | undefined): Response {
  const format = CITATION_FORMATS.find((one) => one === ending);
  if (!format) throw new Error(`There is no format ${ending ?? ''} of citations.`);
  const headers = { 'content-type': `${typeCitations(format)}; charset=utf-8` };
  return new Response(writeCitations(items, format), { headers });
}
