import type { APIContext } from 'astro';
import { CITATION_FORMATS } from '../../../citations/write-citations.ts';
import { hasPage } from '../../../indexes/paper-index.ts';
import { answerCitations } from '../../../site/answer-citations.ts';
import { openLibrary } from '../../../site/library.ts';

/** The papers of an author, a venue, a category, a keyword or a year, beside their page. */
export async function getStaticPaths(): Promise<{ params: Params }[]> {
  const { indexes } = await openLibrary();
  return [...indexes].flatMap(([index, { entries }]) =>
    entries
      .filter((entry) => hasPage(entry))
      .flatMap(({ id }) =>
        CITATION_FORMATS.map((format) => ({ params: { index, entry: id, format } })),
      ),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { indexes, citations } = await openLibrary();
  const index = [...indexes.values()].find(({ kind }) => kind === params['index']);
  const entry = index?.entries.find(({ id }) => id === params['entry']);
  const items = entry?.papers.flatMap(({ id }) => citations.get(id) ?? []);
  return answerCitations(items ?? [], params['format']);
}

interface Params {
  readonly index: string;
  readonly entry: string;
  readonly format: string;
}
