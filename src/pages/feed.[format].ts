import type { APIContext } from 'astro';
import { answerFeed, FEED_ENDINGS } from '../machine/answer-feed.ts';
import { openLibrary } from '../site/library.ts';

/** The newest papers of the survey, to be followed. */
export function getStaticPaths(): { params: { format: string } }[] {
  return FEED_ENDINGS.map((format) => ({ params: { format } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  return answerFeed(await openLibrary(), params['format']);
}
