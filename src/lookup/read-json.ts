import type * as z from 'zod';
import { AnswerProblem } from './service.ts';

/** Reads an answer that has to be JSON of a schema, or throws what it is instead. */
export function readJson<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  throw new AnswerProblem(`isn’t of the documented form at \`${field || 'its top'}\``);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const isPage = /^\s*<(?:!doctype|html|\?xml)/iu.test(text);
    throw new AnswerProblem(
      isPage ? 'is a web page, no JSON' : 'is no JSON, or only its beginning',
    );
  }
}
