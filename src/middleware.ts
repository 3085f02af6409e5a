import { defineMiddleware } from 'astro:middleware';
import { makeLinksRelative } from './site/relative-links.ts';

/** Makes every built page independent of where it will be served; the live site stays at `/`. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (import.meta.env.DEV || !isHtml) return response;
  return new Response(makeLinksRelative(await response.text(), url.pathname), response);
});
