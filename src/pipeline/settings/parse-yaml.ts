import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { Place } from '../../model/place.ts';
import type { Report } from '../../report/report.ts';

/**
 * Reads a YAML file that an editor writes, held to a schema; undefined where it can't be used.
 * Everything that is wrong with it is reported with line and column.
 */
export function parseYaml<S extends z.ZodType>(
  { file, text }: TextFile,
  schema: S,
  report: Report,
): z.output<S> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line > 0 ? { file, line, column: col } : { file };
  };

  for (const { message, pos } of document.errors) {
    report.add('survey/unreadable', { problem: firstLine(message) }, placeAt(pos[0]));
  }
  if (document.errors.length > 0) return undefined;

  const value = toValue(document, file, report);
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const { field, problem, path } of parsed.error.issues.flatMap(describeIssue)) {
    report.add('survey/unexpected-value', { field, problem }, placeAt(findOffset(document, path)));
  }
  return undefined;
}

/** The document as plain data; an empty file counts as an empty mapping. */
function toValue(document: Document, file: string, report: Report): unknown {
  try {
    return document.toJS() ?? {};
  } catch (problem) {
    // The parser's guard against aliases that multiply without end.
    const message = problem instanceof Error ? problem.message : String(problem);
    report.add('survey/unreadable', { problem: firstLine(message) }, { file });
    return undefined;
  }
}

/** What is wrong with which field; a mapping with several unknown keys has one line for each. */
function describeIssue(issue: z.core.$ZodIssue): readonly Flaw[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => nameFlaw([...issue.path, key], 'nothing has this name here'));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [nameFlaw(issue.path, missing ? 'is missing' : issue.message)];
}

function nameFlaw(path: readonly PropertyKey[], problem: string): Flaw {
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
  return (message.split('\n')[0] ?? '').replace(/[.:]+$/u, '');
}

interface Flaw {
  readonly path: readonly PropertyKey[];
  readonly field: string;
  readonly problem: string;
}

interface TextFile {
  readonly file: string;
  readonly text: string;
}
