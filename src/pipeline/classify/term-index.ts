import type { Chapter } from '../../model/survey.ts';
import { listWords } from './list-words.ts';

/** A term of the survey, with what it says for or against each chapter, in the survey's order. */
export interface Term {
  readonly text: string;
  readonly weights: readonly number[];
}

/** All terms of all chapters, laid out so that one pass over a text finds every one of them. */
export interface TermIndex {
  /** Terms that stand in `words`, each as often as it does; a longer term hides those within it. */
  find(words: readonly string[]): readonly Term[];
}

/** Lays out the terms of all chapters as one tree of words. */
export function indexTerms(chapters: readonly Chapter[]): TermIndex {
  const root = makeNode();
  for (const [position, { terms }] of chapters.entries()) {
    for (const [text, weight] of Object.entries(terms)) {
      const node = listWords(text)
        .filter((word) => word !== '')
        .reduce(growNode, root);
      node.term ??= { text, weights: chapters.map(() => 0) };
      node.term.weights[position] = weight;
    }
  }
  return { find: (words) => findTerms(root, words) };
}

function findTerms(root: Node, words: readonly string[]): Term[] {
  const found: Term[] = [];
  let hiddenUntil = 0;
  for (let start = 0; start < words.length; start += 1) {
    const { term, end } = findLongest(root, words, start);
    if (term === undefined || end <= hiddenUntil) continue;
    found.push(term);
    hiddenUntil = end;
  }
  return found;
}

function findLongest(root: Node, words: readonly string[], start: number): Found {
  let longest: Found = { end: start };
  let nodes = stepFrom(root, words[start] ?? '');
  for (let end = start + 1; nodes.length > 0; end += 1) {
    const term = nodes.find((node) => node.term !== undefined)?.term;
    if (term !== undefined) longest = { term, end };
    const next = words[end] ?? '';
    nodes = nodes.flatMap((node) => stepFrom(node, next));
  }
  return longest;
}

/** The nodes that `word` leads to: the exact word first, then any number (`#`), then beginnings. */
function stepFrom(node: Node, word: string): readonly Node[] {
  const known = node.steps.get(word);
  if (known !== undefined) return known;
  const exact = [node.words.get(word), node.words.get(word.replaceAll(/\d+(?:\.\d+)?/gu, '#'))];
  const begun = [...node.beginnings].filter(([beginning]) => word.startsWith(beginning));
  const steps = [
    ...new Set([...exact, ...begun.map(([, next]) => next)].filter((next) => next !== undefined)),
  ];
  node.steps.set(word, steps);
  return steps;
}

function growNode(node: Node, word: string): Node {
  const children = word.endsWith('*') ? node.beginnings : node.words;
  const key = word.endsWith('*') ? word.slice(0, -1) : word;
  const child = children.get(key) ?? makeNode();
  children.set(key, child);
  return child;
}

function makeNode(): Node {
  return { words: new Map(), beginnings: new Map(), steps: new Map() };
}

interface Node {
  readonly words: Map<string, Node>;
  /** Words that end in `*`, without it. */
  readonly beginnings: Map<string, Node>;
  /** Where each word led before, so that a beginning is compared once with each word. */
  readonly steps: Map<string, readonly Node[]>;
  term?: { readonly text: string; readonly weights: number[] };
}

interface Found {
  readonly term?: Term;
  readonly end: number;
}
