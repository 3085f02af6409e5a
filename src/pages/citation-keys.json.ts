import { openLibrary } from '../site/library.ts';

/** The key under which each paper is cited, for scripts that pick citations out of the survey's files. */
export async function GET(): Promise<Response> {
  const { citations } = await openLibrary();
  return Response.json(Object.fromEntries(Array.from(citations, ([id, item]) => [id, item.id])));
}
