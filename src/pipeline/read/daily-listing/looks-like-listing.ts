import type { TextSource } from '../reader.ts';
import { makeKinship } from './kinship.ts';
import { labelItems } from './label-items.ts';
import { type Item, listItems } from './list-items.ts';
import { isTelling } from './navigation.ts';
import { weighShape } from './shape.ts';

/**
 * Tells whether a text is a listing of papers by its first lines.
 *
 * It is one where a line has words that only such a page has, or facts of a paper; else where most
 * lines are pairs of a title and an abstract. Mark-up, tables and code are none, whatever they list.
 */
export function looksLikeListing({ lines }: TextSource): boolean {
  const written = lines.slice(0, LOOKED_AT).filter((line) => line.trim() !== '');
  const marked = written.filter((line) => MARKED.test(line.slice(0, 200)));
  if (marked.length * 5 > written.length) return false;
  if (written.some((line) => isTelling(line.trim()))) return true;
  const { items } = listItems({ lines: [...written, ''] });
  if (items.some(({ kind }) => kind === 'metadata')) return true;
  return hasPairs(items);
}

/** A listing shows what it is in far fewer lines; a file of another kind is refused as quickly. */
const LOOKED_AT = 400;

/** Takes “<p>”, “@book{”, “"key":”, “name = {”, “# Part”, “TY  - JOUR”, “a","b”, “return x;”; refuses “A # B”. */
const MARKED =
  /^\s*(?:<[!?/a-z]|[{}\]@%]|\[(?:$|["{[])|#{1,6} |```|"[^"]*"\s*:|[\w-]+\s*=\s*["{]|[A-Z][A-Z0-9] {2}- |\/[/*])|","|[;{}]\s*$/u;

function hasPairs(items: readonly Item[]): boolean {
  const texts = items.filter(({ kind }) => kind === 'text');
  const labels = labelItems(texts, makeKinship(texts.map(({ text }) => text)));
  const pairs = texts.filter((item, index) => {
    const title = texts[index - 1];
    if (labels[index] !== 'abstract' || !title) return false;
    return weighShape(item.text) > 0 && weighShape(title.text) < weighShape(item.text);
  });
  return pairs.length > 0 && pairs.length * 4 >= texts.length;
}
