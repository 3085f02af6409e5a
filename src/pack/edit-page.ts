import type { BuiltPage, Stretch } from './read-page.ts';

/** The page as it works from a disk: `scripts` are the addresses of classic scripts for its modules. */
export function makePackedPage(html: string, page: BuiltPage, scripts: readonly string[]): string {
  // Modules run in order when the page has been read; `defer` does the same.
  const tags = scripts.map((src) => `<script defer src="${src}"></script>`).join('');
  const gone: readonly Stretch[] = [...page.modules, ...page.refused, ...page.templates];
  return replaceAll(
    html,
    gone.map(({ start, end }) => ({
      start,
      end,
      by: start === page.modules[0]?.start ? tags : '',
    })),
  );
}

/** The page of the site itself, which tells of the copy and its size. */
export function tellOfCopy(html: string, { templates }: BuiltPage, size: string): string {
  return replaceAll(
    html,
    templates.map(({ start, end, from, to }) => ({
      start,
      end,
      by: html.slice(from, to).replace('%size%', size),
    })),
  );
}

function replaceAll(html: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), html);
}

type Edit = Stretch & { readonly by: string };
