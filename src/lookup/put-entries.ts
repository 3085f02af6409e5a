import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Metadata } from '../model/metadata.ts';
import { compareText } from '../text/order.ts';

/**
 * Writes entries into the text of a lock file, sorted by id; what isn’t changed keeps its comments
 * and its form. The text must be one that could be read.
 */
export function putEntries(text: string, entries: Readonly<Record<string, Metadata>>): string {
  const read = parseDocument(text);
  const head = text.trim() === '' ? HEAD : text;
  const document = isMap(read.contents) ? read : parseDocument(`${head}\n{}\n`);
  const root = document.contents;
  if (isMap(root)) {
    for (const [id, entry] of Object.entries(entries)) putEntry(document, root, { id, entry });
    root.items.sort((a, b) => compareText(nameOf(a), nameOf(b)));
    root.flow = false;
  }
  return document.toString({ lineWidth: 0 });
}

const HEAD = `# Facts looked up by \`npm run enrich\`. What you correct, name under \`corrected\`.\n`;

function putEntry(document: Document, root: YAMLMap, { id, entry }: Named): void {
  const known = root.get(id);
  const map = isMap(known) ? known : document.createNode({});
  const before: unknown = isMap(known) ? known.toJS(document) : {};
  for (const field of FIELDS) {
    const value = entry[field];
    if (value === undefined || isBlank(value)) map.delete(field);
    else if (!isSame(before, field, value)) map.set(field, makeNode(document, field, value));
  }
  map.items.sort((a, b) => rank(nameOf(a)) - rank(nameOf(b)));
  map.flow = false;
  if (!isMap(known)) root.set(document.createNode(id), map);
}

/** Lists of names and days stand in one line, as nobody reads them one by one. */
function makeNode(document: Document, field: string, value: unknown): unknown {
  const node = document.createNode(value, { flow: field === 'asked' || field === 'corrected' });
  if (field !== 'read' || !isSeq(node)) return node;
  for (const reading of node.items) {
    const gave = isMap(reading) ? reading.get('gave') : undefined;
    if (isSeq(gave)) gave.flow = true;
  }
  return node;
}

/** In the order in which an entry has them. */
const FIELDS = [
  'title',
  'abstract',
  'arxiv',
  'doi',
  'authors',
  'published',
  'categories',
  'venue',
  'corrected',
  'read',
  'asked',
  'candidates',
] as const satisfies readonly (keyof Metadata)[];

function rank(name: string): number {
  return FIELDS.findIndex((field) => field === name);
}

function isBlank(value: NonNullable<Metadata[keyof Metadata]>): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isSame(before: unknown, field: string, value: unknown): boolean {
  if (typeof before !== 'object' || before === null) return false;
  const known: unknown = Object.entries(before).find(([name]) => name === field)?.[1];
  return JSON.stringify(known) === JSON.stringify(value);
}

function nameOf(pair: unknown): string {
  if (!isPair(pair)) return '';
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

interface Named {
  readonly id: string;
  readonly entry: Metadata;
}
