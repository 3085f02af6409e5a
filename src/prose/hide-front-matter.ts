import { splitFrontMatter } from '../text/front-matter.ts';

/** As many empty lines in place of the front matter, so that the lines below keep their numbers. */
export function hideFrontMatter(source: string): string {
  const parts = splitFrontMatter(source);
  if (!parts) return source.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  return '\n'.repeat(parts.yaml.split('\n').length + 1) + parts.body;
}
