import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export type Attributes = ReadonlyMap<string, string | readonly string[]>;

/** The attributes of a component that are literals: strings, numbers, and lists of them. */
export function readAttributes({ attributes }: Element): Attributes {
  const read = attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const value = readValue(attribute);
    return value === undefined ? [] : [[attribute.name, value] as const];
  });
  return new Map(read);
}

function readValue({ value }: MdxJsxAttribute): string | readonly string[] | undefined {
  if (typeof value === 'string') return value;
  const [statement] = value?.data?.estree?.body ?? [];
  if (statement?.type !== 'ExpressionStatement') return undefined;
  const { expression } = statement;
  if (expression.type !== 'ArrayExpression') return readLiteral(expression);
  const values = expression.elements.map((element) => (element ? readLiteral(element) : undefined));
  return values.every((one) => one !== undefined) ? values : undefined;
}

function readLiteral({ type, value }: Literal): string | undefined {
  if (type !== 'Literal') return undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

interface Literal {
  readonly type: string;
  readonly value?: unknown;
}
