import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/**
 * Wraps every place of the quotes in `<mark>`, across links and emphasis where need be.
 *
 * The place of the first quote has the id `result-1`, and so on; where several share a place, its
 * mark holds the ids of the others.
 */
export function markQuotes(tree: Root, quotes: readonly string[]): Root {
  const text = tree.children.map((node) => readText(node)).join('');
  const spans = joinSpans(quotes.flatMap((quote, index) => findSpan(text, quote, index)));
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

function findSpan(text: string, quote: string, index: number): Span[] {
  const start = text.indexOf(quote);
  const ids = [`result-${index + 1}`];
  return quote === '' || start === -1 ? [] : [{ start, end: start + quote.length, ids }];
}

function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      const end = Math.max(last.end, span.end);
      joined[joined.length - 1] = { start: last.start, end, ids: [...last.ids, ...span.ids] };
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
    // A mark that goes on from the node before has its ids there.
    const ids = span.start >= from ? span.ids : [];
    parts.push(makeMark(node.value.slice(start, end), ids));
    done = end;
  }
  if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
  return parts;
}

function makeMark(value: string, [id, ...others]: readonly string[]): Element {
  const places = others.map((other) => makeElement('span', other, []));
  return makeElement('mark', id, [...places, { type: 'text', value }]);
}

function makeElement(tagName: string, id: string | undefined, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: id === undefined ? {} : { id }, children };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}
