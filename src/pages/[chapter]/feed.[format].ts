import type { APIContext } from 'astro';
import { answerFeed, FEED_ENDINGS } from '../../machine/answer-feed.ts';
import { openLibrary } from '../../site/library.ts';

/** The newest papers of a chapter, to be followed. */
export async function getStaticPaths(): Promise<{ params: { chapter: string; format: string } }[]> {
  const { shelves } = await openLibrary();
  return shelves.flatMap(({ id }) =>
    FEED_ENDINGS.map((format) => ({ params: { chapter: id, format } })),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const library = await openLibrary();
  const shelf = library.shelves.find(({ id }) => id === params['chapter']);
  return answerFeed(library, params['format'], shelf);
}
