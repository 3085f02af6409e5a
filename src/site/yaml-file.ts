import type * as z from 'zod';
import { readYaml } from '../text/read-yaml.ts';
import { makeSiteError } from './site-error.ts';

/** A YAML text, and the place of its first line: the head of a page doesn't begin at line 1. */
export interface YamlFile {
  readonly file: string;
  readonly yaml: string;
  readonly firstLine: number;
}

/** Reads a YAML file by a schema, or throws with the first line to blame and how to mend it. */
export function readYamlFile<S extends z.ZodType>(
  { file, yaml, firstLine }: YamlFile,
  schema: S,
  mend: string,
): z.output<S> {
  const { data, flaws } = readYaml(yaml, schema);
  if (!flaws) return data;
  const [flaw] = flaws;
  const place = { file, line: flaw.line + firstLine - 1 };
  const happened =
    flaw.field === undefined
      ? `The YAML can't be read: ${flaw.problem}.`
      : `\`${flaw.field}\`: ${flaw.problem}.`;
  throw makeSiteError(place, happened, mend);
}
