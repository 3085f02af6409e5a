import type { APIContext } from 'astro';
import { writePaperMarkdown } from '../../../machine/paper-markdown.ts';
import { openLibrary } from '../../../site/library.ts';

/** The twin of a paper's page for programs that read. */
export async function getStaticPaths(): Promise<{ params: { id: string } }[]> {
  const { papers } = await openLibrary();
  return [...papers.keys()].map((id) => ({ params: { id } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(writePaperMarkdown(await openLibrary(), params['id'] ?? ''), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
