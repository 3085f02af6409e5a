import { fileURLToPath } from 'node:url';
import type { APIContext } from 'astro';
import { cacheDir } from 'astro:config/server';
import type { Card } from '../../cards/card.ts';
import { listCards } from '../../cards/list-cards.ts';
import { paintCard } from '../../cards/paint-card.ts';
import { openLibrary } from '../../site/library.ts';

/** The pictures that shared links show. */
export async function getStaticPaths(): Promise<Path[]> {
  const library = await openLibrary();
  return listCards(library).map((card) => ({
    params: { card: card.path.slice('cards/'.length, -'.png'.length) },
    props: { card },
  }));
}

export async function GET({ props }: APIContext<Path['props']>): Promise<Response> {
  const picture = await paintCard(props.card, fileURLToPath(cacheDir));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}

interface Path {
  readonly params: { readonly card: string };
  readonly props: { readonly card: Card };
}
