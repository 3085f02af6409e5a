import type { APIContext } from 'astro';
import { openLibrary } from '../../../site/library.ts';
import { makePaperRecord } from '../../../site/public-record.ts';

/** Each paper's record stands beside its page, so that a page that needs some loads no others. */
export async function getStaticPaths(): Promise<{ params: { id: string } }[]> {
  const { papers } = await openLibrary();
  return [...papers.keys()].map((id) => ({ params: { id } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  return Response.json(makePaperRecord(await openLibrary(), params['id'] ?? ''));
}
