import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';

/**
 * Reads a YAML text held to a schema. Gives the data, or all that is wrong with the text, each
 * with line and column; an empty text counts as an empty mapping.
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S): YamlReading<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };

  const broken = document.errors.map(({ message, pos }) => ({
    problem: firstLine(message),
    ...spotAt(pos[0]),
  }));
  if (isFilled(broken)) return { flaws: broken };

  const value = toValue(document);
  if (value instanceof Error) {
    return { flaws: [{ problem: firstLine(value.message), ...spotAt(0) }] };
  }
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { data: parsed.data };
  const flaws = parsed.error.issues.flatMap(describeIssue).map(({ field, problem, path }) => ({
    field,
    problem,
    ...spotAt(findOffset(document, path)),
  }));
  return { flaws: isFilled(flaws) ? flaws : [{ problem: parsed.error.message, ...spotAt(0) }] };
}

function isFilled<T>(list: readonly T[]): list is Filled<T> {
  return list.length > 0;
}

/** The document as plain data, or the parser's guard against aliases that multiply without end. */
function toValue(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (problem) {
    return problem instanceof Error ? problem : new Error(String(problem));
  }
}

/** What is wrong with which field; a mapping with several unknown keys has one line for each. */
function describeIssue(issue: z.core.$ZodIssue): readonly Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => nameIssue([...issue.path, key], 'nothing has this name here'));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [nameIssue(issue.path, missing ? 'is missing' : issue.message)];
}

function nameIssue(path: readonly PropertyKey[], problem: string): Issue {
  return { path, problem, field: path.map(String).join('.') || 'the whole file' };
}

/** Where the value at a path begins, or the nearest thing around it that exists. */
function findOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length).map(String), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/(?<![.:])[.:]+$/u, '');
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly field: string;
  readonly problem: string;
}

/** Line and column, counted from 1. */
interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, and with which field; without one, the text is no YAML. */
interface Flaw extends Spot {
  readonly field?: string;
  readonly problem: string;
}

type YamlReading<T> =
  | { readonly data: T; readonly flaws?: never }
  | { readonly data?: never; readonly flaws: Filled<Flaw> };

type Filled<T> = readonly [T, ...T[]];
