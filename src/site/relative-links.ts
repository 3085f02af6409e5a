import { findAttributes } from './html-attributes.ts';

/**
 * Makes the links of a page that start at the site's root relative to the page, and lets those to
 * folders end in `index.html`: so a site works under any path, and from a disk.
 *
 * `pathname` is the page's own, from the root: `/papers/one-paper/`.
 */
export function makeLinksRelative(html: string, pathname: string): string {
  const root = findRoot(pathname);
  const parts: string[] = [];
  let copied = 0;
  for (const { name, start, end } of findAttributes(html)) {
    const value = html.slice(start, end);
    const link =
      name === 'srcset' ? relateSet(value, root) : relateIf(LINKS.has(name), value, root);
    if (link === value) continue;
    parts.push(html.slice(copied, start), link);
    copied = end;
  }
  return parts.join('') + html.slice(copied);
}

/** The way from a page to the site's root, ending in a slash: `./`, `../../`. */
export function findRoot(pathname: string): string {
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const depth = folder.split('/').filter(Boolean).length;
  return depth === 0 || NOT_FOUND.test(pathname) ? './' : '../'.repeat(depth);
}

const LINKS = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href']);

// Astro asks for `/404/`, and writes `404.html`.
const NOT_FOUND = /^\/404\/?$/u;

function relateSet(set: string, root: string): string {
  return set
    .split(',')
    .map((candidate) => candidate.replace(/\S+/u, (link) => relateIf(true, link, root)))
    .join(',');
}

function relateIf(isLink: boolean, value: string, root: string): string {
  if (!isLink || !value.startsWith('/') || value.startsWith('//')) return value;
  const pathEnd = value.search(/[?#]/u);
  const path = pathEnd === -1 ? value : value.slice(0, pathEnd);
  return root + nameFile(path.slice(1)) + value.slice(path.length);
}

/** `papers/` and `papers` are folders; `papers.json` is a file. */
function nameFile(path: string): string {
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.slice(path.lastIndexOf('/') + 1).includes('.') ? path : `${path}/index.html`;
}
