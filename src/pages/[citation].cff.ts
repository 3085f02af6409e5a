import { writeCitationFile } from '../citations/citation-file.ts';
import { openLibrary } from '../site/library.ts';

/** `CITATION.cff`, for a survey that has editors. */
export async function getStaticPaths(): Promise<{ params: { citation: string } }[]> {
  const { survey } = await openLibrary();
  return writeCitationFile(survey) === undefined ? [] : [{ params: { citation: 'CITATION' } }];
}

export async function GET(): Promise<Response> {
  const { survey } = await openLibrary();
  return new Response(writeCitationFile(survey) ?? '', {
    headers: { 'content-type': 'text/yaml; charset=utf-8' },
  });
}
