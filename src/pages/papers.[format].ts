import type { APIContext } from 'astro';
import { CITATION_FORMATS } from '../citations/write-citations.ts';
import { answerCitations } from '../site/answer-citations.ts';
import { openLibrary } from '../site/library.ts';

/** All papers of the survey, for other programs. */
export function getStaticPaths(): { params: { format: string } }[] {
  return CITATION_FORMATS.map((format) => ({ params: { format } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { citations } = await openLibrary();
  return answerCitations([...citations.values()], params['format']);
}
