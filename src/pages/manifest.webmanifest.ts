import type { APIRoute } from 'astro';
import { openLibrary } from '../site/library.ts';
import { cutSubtitle } from '../site/titles.ts';

/** What a browser needs to install the site; addresses are relative to it, so it works anywhere. */
export const GET: APIRoute = async () => {
  const { survey } = await openLibrary();
  const { main } = cutSubtitle(survey.title);
  return Response.json({
    name: main,
    description: survey.description,
    lang: survey.language,
    id: './',
    start_url: './index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fcfcfb',
    theme_color: '#fcfcfb',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
};
