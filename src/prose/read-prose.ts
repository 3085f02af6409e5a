import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { NoteForm } from '../model/survey.ts';
import { addText, addWords, makeBlock, type Block } from './block.ts';
import { cutBlock } from './cut-block.ts';
import { refusePaper, type PaperNames } from './paper-names.ts';
import { findLinkedPaper } from './find-linked-paper.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Prose, ProseElement, ProseSentence, Flaw, Spot } from './prose.ts';
import { readAttributes, type Element } from './read-attributes.ts';
import { readCite, writeCite } from './read-cite.ts';

/**
 * Reads a text as a reader sees it: its sentences in plain words, with what they cite and
 * where it stands, and the components in it. What is wrong with citations is among the flaws.
 */
export function readProse(source: string, names: PaperNames, form: NoteForm = 'mdx'): Prose {
  const tree = form === 'mdx' ? parseMdx(source) : parseMarkdown(source);
  if (!('type' in tree)) return { sentences: [], elements: [], flaws: [tree] };
  const reading: Reading = {
    names,
    lines: source.replace(/^\uFEFF/u, '').split(/\r?\n/u),
    definitions: listDefinitions(tree),
    blocks: 0,
    sentences: [],
    elements: [],
    flaws: [],
  };
  readBlocks(tree, reading);
  return reading;
}

function readBlocks(node: Nodes, reading: Reading): void {
  switch (node.type) {
    case 'paragraph':
      return readBlock(node, 'text', reading);
    case 'heading':
      return readBlock(node, 'heading', reading);
    case 'tableCell':
      return readBlock(node, 'cell', reading);
    case 'mdxJsxFlowElement':
      if (node.name === 'Cite') return readBlock(node, 'text', reading);
      addElement(node, reading);
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) readBlocks(child, reading);
}

function readBlock(node: Nodes, kind: ProseSentence['kind'], reading: Reading): void {
  const block = makeBlock();
  readWords(node, block, reading);
  reading.sentences.push(...cutBlock(block, { kind, block: reading.blocks }));
  reading.blocks += 1;
}

function readWords(node: Nodes, block: Block, reading: Reading): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return addText(block, node.value, { spot: findStart(node), lines: reading.lines });
    case 'break':
      return addWords(block, ' ', findStart(node));
    case 'link':
      return readLink(node, node.url, { block, reading });
    case 'linkReference':
      return readLink(node, reading.definitions.get(node.identifier), { block, reading });
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return readElement(node, block, reading);
    case 'mdxTextExpression':
      return addWords(block, /^(['"])( +)\1$/u.test(node.value) ? ' ' : '', findStart(node));
    default:
      if ('children' in node) for (const child of node.children) readWords(child, block, reading);
  }
}

function readElement(node: Element, block: Block, reading: Reading): void {
  if (node.name === 'Cite') return readCitation(node, block, reading);
  addElement(node, reading);
  for (const child of node.children) readWords(child, block, reading);
}

function readLink(
  node: Extract<Nodes, { children: unknown }>,
  url: string | undefined,
  { block, reading }: { block: Block; reading: Reading },
): void {
  const start = block.text.length;
  for (const child of node.children) readWords(child, block, reading);
  if (url === undefined) return;
  const link = { ...findStart(node), url, start, end: block.text.length };
  const paper = findLinkedPaper(url);
  if (paper !== undefined && !reading.names.papers.has(paper)) {
    reading.flaws.push({ ...findStart(node), ...refusePaper(paper, reading.names) });
  }
  block.links.push(paper === undefined ? link : { ...link, paper });
}

function readCitation(node: Element, block: Block, { names, flaws }: Reading): void {
  const spot = findStart(node);
  const read = readCite(Object.fromEntries(readAttributes(node)), names);
  if (!('cited' in read)) {
    flaws.push({ ...spot, ...read });
    return;
  }
  const start = block.text.length;
  addWords(block, toString(node) || writeCite(read), spot);
  const ids = read.cited.map(({ paper }) => paper.id);
  block.citations.push({ ...spot, ids, start, end: block.text.length });
}

function addElement(node: Element, { elements }: Reading): void {
  if (node.name === null) return;
  elements.push({ ...findStart(node), name: node.name, attributes: readAttributes(node) });
}

function listDefinitions(tree: Root): ReadonlyMap<string, string> {
  const definitions = tree.children.filter((node) => node.type === 'definition');
  return new Map(definitions.map(({ identifier, url }) => [identifier, url]));
}

function findStart({ position }: Nodes): Spot {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

interface Reading extends Prose {
  readonly names: PaperNames;
  /** Of the file. */
  readonly lines: readonly string[];
  /** Addresses of links that stand apart from their words. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Blocks read so far. */
  blocks: number;
  readonly sentences: ProseSentence[];
  readonly elements: ProseElement[];
  readonly flaws: Flaw[];
}
