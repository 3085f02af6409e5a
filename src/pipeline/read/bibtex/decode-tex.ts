import { chain } from '@citation-js/core/lib/plugins/input/chain.js';
import '@citation-js/plugin-bibtex';
import * as z from 'zod';
import { spellCommands } from './spell-commands.ts';

/**
 * Reads a value of a field as text: accents, signs and brackets that only keep capitals.
 *
 * Formulas stay as they are, and so does a passage with commands that citation-js doesn't know: the
 * repair stage knows both. Blank lines part paragraphs.
 */
export function decodeTex(value: string): string {
  return value
    .split(/\n[ \t]*\n\s*/u)
    .map((paragraph) => decodeParagraph(paragraph.replaceAll(/\s+/gu, ' ').trim()))
    .join('\n\n');
}

function decodeParagraph(text: string): string {
  if (!MARKED.test(text)) return text;
  return unwrap(text)
    .split(FORMULA)
    .map((part, index, parts) =>
      index % 2 === 1 ? decodeFormula(part, parts[index + 1] ?? '') : decodeWords(part),
    )
    .join('');
}

const MARKED = /[\\{}~`$]|--|''/u;

/** Takes “$x^2$” and “$\alpha_{1}$”; refuses “\$5 and \$6”. */
const FORMULA = /((?<!\\)\$[^$\n]{1,2000}(?<!\\)\$)/u;

/**
 * A formula without blanks may be text to citation-js, as “$_2$” is. Of any other the dollars go,
 * as the repair stage needs none; what stands between two prices is no formula.
 */
function decodeFormula(formula: string, next: string): string {
  const text = isShort(formula) ? decodeBalanced(formula) : undefined;
  if (text !== undefined) return text;
  const swallows = /\\[A-Za-z]{1,30}\$$/u.test(formula) && /^\p{L}/u.test(next);
  return /[\\^_]/u.test(formula) && !swallows ? formula.slice(1, -1) : formula;
}

/** Takes “$_2$”, “$x^2$”, “$n$”; refuses “$5–$” and “$a b^2$”. */
function isShort(formula: string): boolean {
  return !/\s/u.test(formula) && (/[\\^_]/u.test(formula) || /^\$\p{L}\$$/u.test(formula));
}

function unwrap(text: string): string {
  return text.startsWith('{') && text.endsWith('}') && isOnePair(text)
    ? unwrap(text.slice(1, -1))
    : text;
}

/** Takes “{a {b} c}”, refuses “{a} b {c}”. */
function isOnePair(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}

function decodeWords(written: string): string {
  if (!MARKED.test(written)) return written;
  const text = spellCommands(written);
  const words = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const decoded = decodeBalanced(words);
  return before + (decoded ?? words) + after;
}

/** Undefined where the words hold what citation-js would lose. */
function decodeBalanced(words: string): string | undefined {
  try {
    const [record] = decodedSchema.parse(
      chain([{ type: 'misc', label: 'x', properties: { note: words } }], QUICKLY),
    );
    const note = record?.note;
    if (note === undefined || /[\\{}]/u.test(note)) return undefined;
    return joinAccents(note.replaceAll(RICH_TEXT, '').replaceAll(/\s+/gu, ' '));
  } catch {
    return undefined;
  }
}

/** How citation-js writes what is set in italics, bold or small. */
const RICH_TEXT = /<\/?(?:i|b|sup|sub|span)(?: [^<>]{0,100})?>/gu;

/** An accent on the letter i is set on one without a dot, which text has no use for. */
export function joinAccents(text: string): string {
  return text
    .replaceAll(/ı(?=\p{M})/gu, 'i')
    .replaceAll(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC');
}

const QUICKLY = { generateGraph: false };
const decodedSchema = z.array(z.object({ note: z.string().optional() }));
