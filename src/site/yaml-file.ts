import { LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import { makeSiteError } from './site-error.ts';

/** A YAML text, and the place of its first line: the head of a page doesn't begin at line 1. */
export interface YamlFile {
  readonly file: string;
  readonly yaml: string;
  readonly firstLine: number;
}

/** Reads a YAML text by a schema, or throws with the line to blame and how to mend it. */
export function readYaml<T>(source: YamlFile, schema: z.ZodType<T>, mend: string): T {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines });
  const placeAt = (offset = 0): { file: string; line: number } => ({
    file: source.file,
    line: lines.linePos(offset).line + source.firstLine - 1,
  });

  const [fault] = document.errors;
  if (fault) {
    const problem = fault.message.split('\n', 1)[0] ?? fault.code;
    throw makeSiteError(placeAt(fault.pos[0]), `The YAML can't be read: ${problem}`, mend);
  }

  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const happened = `\`${path.join('.')}\`: ${issue?.message ?? 'unexpected value'}.`;
  throw makeSiteError(placeAt(findOffset(document, path)), happened, mend);
}

/** The offset of the deepest part of a path that the document has. */
function findOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return undefined;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
