import { openLibrary } from '../site/library.ts';
import { resolveSite } from '../site/addresses.ts';

export async function GET(): Promise<Response> {
  const { survey } = await openLibrary();
  const sitemap = resolveSite(survey, 'sitemap.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`);
}
