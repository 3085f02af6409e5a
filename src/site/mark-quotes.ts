import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Mark } from './marks.ts';

/**
 * Wraps marked places, across links and emphasis where need be: results in `<mark>`, other facts in
 * a `<span>` that only shows where a reader goes to it.
 *
 * Places count in the paragraphs' text with an empty line between each two. Of results that overlap
 * or touch, one `<mark>` holds the ids of all; a fact that reaches across the end of another place
 * is given all of it.
 */
export function markQuotes(tree: Root, marks: readonly Mark[]): Root {
  const results = joinSpans(marks.filter(({ isResult }) => isResult));
  const facts = marks
    .filter(({ isResult }) => !isResult)
    .map(({ id, ...fact }) => toSpan(fact, [id]));
  const spans = nestSpans([...results, ...facts]);
  let offset = 0;
  const visit = <T extends RootContent>(node: T): (T | ElementContent)[] => {
    if (node.type === 'text') {
      offset += node.value.length;
      return wrap({ text: node.value, from: offset - node.value.length }, spans);
    }
    if (node.type !== 'element') return [node];
    return [{ ...node, children: node.children.flatMap((child) => visit(child)) }];
  };
  const children = tree.children.flatMap((node, index) => {
    offset += index > 0 ? BETWEEN_PARAGRAPHS.length : 0;
    return visit(node);
  });
  return { ...tree, children };
}

const BETWEEN_PARAGRAPHS = '\n\n';

function toSpan({ start, end, isResult }: Omit<Mark, 'id'>, ids: readonly string[]): Span {
  return { start, end, isResult, ids };
}

function joinSpans(results: readonly Mark[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { id, ...result } of results.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && result.start <= last.end) {
      const end = Math.max(last.end, result.end);
      joined[joined.length - 1] = { ...last, end, ids: [...last.ids, id] };
    } else joined.push(toSpan(result, [id]));
  }
  return joined;
}

/** Lets facts grow until of any two spans one holds the other or they are apart; the outer go first. */
function nestSpans(spans: readonly Span[]): readonly Span[] {
  const nested = [...spans];
  for (let grown = true; grown;) {
    grown = false;
    for (const [index, span] of nested.entries()) {
      const crossed = span.isResult ? undefined : nested.find((other) => cross(span, other));
      if (!crossed) continue;
      const start = Math.min(span.start, crossed.start);
      nested[index] = { ...span, start, end: Math.max(span.end, crossed.end) };
      grown = true;
    }
  }
  return nested.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function cross(a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return first.start < second.start && second.start < first.end && first.end < second.end;
}

function wrap({ text, from }: Stretch, spans: readonly Span[]): ElementContent[] {
  const cut = (start: number, end: number) => text.slice(start - from, end - from);
  const parts: ElementContent[] = [];
  let done = from;
  for (const [index, span] of spans.entries()) {
    const start = Math.max(span.start, done);
    const end = Math.min(span.end, from + text.length);
    // What an outer span holds is wrapped with it.
    if (end <= start) continue;
    if (start > done) parts.push({ type: 'text', value: cut(done, start) });
    const inner = takeUntil(spans, index + 1, end);
    parts.push(
      makeMark(span, span.start >= from, wrap({ text: cut(start, end), from: start }, inner)),
    );
    done = end;
  }
  if (done < from + text.length) parts.push({ type: 'text', value: text.slice(done - from) });
  return parts;
}

function takeUntil(spans: readonly Span[], first: number, end: number): readonly Span[] {
  const last = spans.findIndex(({ start }, index) => index >= first && start >= end);
  return spans.slice(first, last === -1 ? spans.length : last);
}

/** A mark that goes on from the node before has its ids there. */
function makeMark({ isResult, ids }: Span, begins: boolean, inside: ElementContent[]): Element {
  const [id, ...others] = begins ? ids : [];
  const places = others.map((other) => makeElement('span', other, []));
  return makeElement(isResult ? 'mark' : 'span', id, [...places, ...inside]);
}

function makeElement(tagName: string, id: string | undefined, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: id === undefined ? {} : { id }, children };
}

interface Span extends Omit<Mark, 'id'> {
  readonly ids: readonly string[];
}

interface Stretch {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
}
