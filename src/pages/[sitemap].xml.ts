import { listIndexPages } from '../indexes/list-index-pages.ts';
import { hasResults } from '../site/has-results.ts';
import { openLibrary, type Library } from '../site/library.ts';
import { resolveSite } from '../site/addresses.ts';

/** A map for search engines; only where it is known where the site will stand. */
export async function getStaticPaths(): Promise<{ params: { sitemap: string } }[]> {
  const { survey } = await openLibrary();
  return survey.site === undefined ? [] : [{ params: { sitemap: 'sitemap' } }];
}

export async function GET(): Promise<Response> {
  const library = await openLibrary();
  const addresses = listPaths(library).map((path) => resolveSite(library.survey, path));
  const urls = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const map = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
  return new Response(`${head}\n${map}`, { headers: { 'content-type': 'application/xml' } });
}

function listPaths({ shelves, papers, introduction, conclusion, indexes }: Library): string[] {
  const essays = [introduction, conclusion].flatMap((text) => (text ? [`${text.id}/`] : []));
  const chapters = shelves.map(({ id }) => `${id}/`);
  const pages = [...papers.keys()].map((id) => `papers/${id}/`);
  const results = hasResults(papers.values()) ? ['results/'] : [];
  const lists = listIndexPages(indexes).map(({ path }) => path);
  return [
    '',
    'papers/',
    ...results,
    'compare/',
    'about/',
    ...essays,
    ...chapters,
    ...lists,
    ...pages,
  ];
}
