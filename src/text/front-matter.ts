/** A page's YAML head, without its fences, and what follows it. */
export interface FrontMatterParts {
  readonly yaml: string;
  readonly body: string;
}

/** Splits a page at its `---` fences; undefined where it doesn't begin with a closed head. */
export function splitFrontMatter(page: string): FrontMatterParts | undefined {
  const text = page.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---\n', 3);
  if (end === -1) return undefined;
  return { yaml: text.slice(4, end + 1), body: text.slice(end + 5) };
}
