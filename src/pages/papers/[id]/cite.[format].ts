import type { APIContext } from 'astro';
import { answerCitations } from '../../../site/answer-citations.ts';
import { openLibrary } from '../../../site/library.ts';
import { CITATION_FORMATS } from '../../../citations/write-citations.ts';

export async function getStaticPaths(): Promise<{ params: { id: string; format: string } }[]> {
  const { papers } = await openLibrary();
  return [...papers.keys()].flatMap((id) =>
    CITATION_FORMATS.map((format) => ({ params: { id, format } })),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { citations } = await openLibrary();
  const item = citations.get(params['id'] ?? '');
  return answerCitations(item ? [item] : [], params['format']);
}
