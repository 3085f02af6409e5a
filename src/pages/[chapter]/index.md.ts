import type { APIContext } from 'astro';
import { writeChapterMarkdown } from '../../machine/chapter-markdown.ts';
import { openLibrary } from '../../site/library.ts';

/** The twin of a chapter's page for programs that read. */
export async function getStaticPaths(): Promise<{ params: { chapter: string } }[]> {
  const { shelves } = await openLibrary();
  return shelves.map(({ id }) => ({ params: { chapter: id } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const library = await openLibrary();
  const shelf = library.shelves.find(({ id }) => id === params['chapter']);
  if (!shelf) throw new Error(`There is no chapter ${params['chapter'] ?? ''}.`);
  return new Response(writeChapterMarkdown(library, shelf), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
