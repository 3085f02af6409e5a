import type * as z from 'zod';
import type { Report } from '../../report/report.ts';
import { readYaml } from '../../text/read-yaml.ts';

/** Reads a YAML file that an editor writes; undefined where it can't be used, after all is reported. */
export function parseYaml<S extends z.ZodType>(
  { file, text }: TextFile,
  schema: S,
  report: Report,
): z.output<S> | undefined {
  const { data, flaws = [] } = readYaml(text, schema);
  for (const { field, problem, line, column } of flaws) {
    const place = { file, line, column };
    if (field === undefined) report.add('survey/unreadable', { problem }, place);
    else report.add('survey/unexpected-value', { field, problem }, place);
  }
  return data;
}

interface TextFile {
  readonly file: string;
  readonly text: string;
}
