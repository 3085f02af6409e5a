import { Document, isCollection, isSeq } from 'yaml';

/**
 * Writes a page's head as YAML, with each piece of evidence on one line, where a diff shows it whole.
 *
 * Fields of plain words and numbers, which nearly all are, are written here; the library takes ten times
 * as long. It writes those that need quotes or blocks. Both give the same.
 */
export function formatHead(head: Readonly<Record<string, unknown>>): string {
  return Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => writeField(key, value) ?? writeByLibrary(key, value))
    .join('');
}

function writeByLibrary(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  const evidence = document.get('evidence');
  for (const item of isSeq(evidence) ? evidence.items : []) {
    if (isCollection(item)) item.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

/** Undefined where a part of the field isn't plain. */
function writeField(key: string, value: unknown): string | undefined {
  if (!Array.isArray(value)) {
    const text = writeScalar(value);
    return text === undefined ? undefined : `${key}: ${text}\n`;
  }
  if (value.length === 0) return `${key}: []\n`;
  let field = `${key}:\n`;
  for (const item of value) {
    const text = writeItem(item, key === 'evidence');
    if (text === undefined) return undefined;
    field += `  - ${text}\n`;
  }
  return field;
}

function writeItem(item: unknown, isInline: boolean): string | undefined {
  if (typeof item !== 'object' || item === null) return writeScalar(item);
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(item)) {
    if (value === undefined) continue;
    const text = writeScalar(value);
    if (text === undefined || (isInline && BRACKET.test(text))) return undefined;
    pairs.push(`${key}: ${text}`);
  }
  return isInline ? `{ ${pairs.join(', ')} }` : pairs.join('\n    ');
}

function writeScalar(value: unknown): string | undefined {
  if (typeof value === 'string') return isPlain(value) ? value : undefined;
  if (value === null || typeof value === 'boolean') return String(value);
  const isUsual = typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0);
  return isUsual ? String(value) : undefined;
}

/** Whether a text stands in YAML as it is, and can't be taken for anything but a text. */
function isPlain(text: string): boolean {
  return !NEEDS_QUOTES.test(text) && !NO_TEXT.test(text);
}

/** Takes “a: b”, “a #1”, “a:”, “-a”, “”; refuses “a:b”, “a#1”. */
const NEEDS_QUOTES = /^[^\p{L}\p{N}]|^$|: |:$| #| $|[\p{Cc}\p{Cs}]/u;

/** Takes “null”, “True”, “1.5e3”, “0x1f”; refuses “nullable”, “1.5 W”. */
const NO_TEXT = /^(?:true|false|null|[\d.]+(?:e[-+]?\d+)?|0[xo][\da-f]+)$/iu;

/** What would end an item that stands on one line. */
const BRACKET = /[[\]{},]/u;
