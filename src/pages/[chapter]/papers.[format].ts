import type { APIContext } from 'astro';
import { CITATION_FORMATS } from '../../citations/write-citations.ts';
import { answerCitations } from '../../site/answer-citations.ts';
import { openLibrary } from '../../site/library.ts';

/** A chapter's papers, the newest first, beside its page. */
export async function getStaticPaths(): Promise<{ params: { chapter: string; format: string } }[]> {
  const { shelves } = await openLibrary();
  return shelves.flatMap(({ id }) =>
    CITATION_FORMATS.map((format) => ({ params: { chapter: id, format } })),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { shelves, citations } = await openLibrary();
  const shelf = shelves.find(({ id }) => id === params['chapter']);
  const items = shelf?.papers.flatMap(({ id }) => citations.get(id) ?? []);
  return answerCitations(items ?? [], params['format']);
}
