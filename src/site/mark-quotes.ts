import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** Wraps every place of the quotes in `<mark>`, across links and emphasis where need be. */
export function markQuotes(tree: Root, quotes: readonly string[]): Root {
  const text = tree.children.map((node) => readText(node)).join('');
  const spans = joinSpans(quotes.flatMap((quote) => findSpan(text, quote)));
  let offset = 0;
  const visit = <T extends RootContent>(node: T): (T | ElementContent)[] => {
    if (node.type === 'text') {
      offset += node.value.length;
      return splitText(node, spans, offset - node.value.length);
    }
    if (node.type !== 'element') return [node];
    return [{ ...node, children: node.children.flatMap((child) => visit(child)) }];
  };
  return { ...tree, children: tree.children.flatMap((node) => visit(node)) };
}

function readText(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map((child) => readText(child)).join('') : '';
}

function findSpan(text: string, quote: string): Span[] {
  const start = text.indexOf(quote);
  return quote === '' || start === -1 ? [] : [{ start, end: start + quote.length }];
}

function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

function splitText(node: Text, spans: readonly Span[], from: number): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const span of spans) {
    const start = Math.max(span.start - from, 0);
    const end = Math.min(span.end - from, node.value.length);
    if (end <= start) continue;
    if (start > done) parts.push({ type: 'text', value: node.value.slice(done, start) });
    parts.push(makeMark(node.value.slice(start, end)));
    done = end;
  }
  if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
  return parts;
}

function makeMark(value: string): Element {
  return { type: 'element', tagName: 'mark', properties: {}, children: [{ type: 'text', value }] };
}

interface Span {
  readonly start: number;
  readonly end: number;
}
