import type { Library, Shelf } from '../site/library.ts';
import { formatAtom } from './format-atom.ts';
import { formatJsonFeed } from './format-json-feed.ts';
import { listFeed } from './list-feed.ts';

export const FEED_ENDINGS = ['xml', 'json'] as const;

/** Answers with the feed of a chapter or of the whole survey, as Atom (`xml`) or as JSON Feed. */
export function answerFeed(library: Library, ending: string | undefined, shelf?: Shelf): Response {
  const isJson = ending === 'json';
  const feed = listFeed(library, isJson ? 'json' : 'xml', shelf);
  const type = isJson ? 'application/feed+json' : 'application/atom+xml';
  return new Response(isJson ? formatJsonFeed(feed) : formatAtom(feed), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
