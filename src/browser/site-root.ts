/** Makes an address under the root of the site absolute; the page says how it reaches the root. */
export function resolveFromRoot(path: string): string {
  const root = document.documentElement.dataset.root ?? './';
  return new URL(`${root}${path}`, document.baseURI).href;
}
