import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';

/**
 * Lets the live site answer for files by the addresses that they have once they are built.
 *
 * With `trailingSlash: 'always'` Astro's server knows a file whose ending is a parameter
 * (`papers.[format].ts`) as `papers.bib/` only; the build writes it as `papers.bib`.
 */
export function serveLiveFiles(): AstroIntegration {
  let routes: readonly IntegrationResolvedRoute[] = [];
  return {
    name: 'live-files',
    hooks: {
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes.filter(({ type }) => type === 'endpoint');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = findLiveAddress(request.url ?? '', routes);
          next();
        });
      },
    },
  };
}

function findLiveAddress(address: string, files: readonly IntegrationResolvedRoute[]): string {
  const [path = '', ...query] = address.split('?');
  // A file with an address of its own goes before those that share a pattern, as `papers.json` does.
  const isItself = files.some(({ pathname }) => pathname === path);
  if (isItself || !files.some(({ patternRegex }) => patternRegex.test(`${path}/`))) return address;
  return [`${path}/`, ...query].join('?');
}
