import { parseArgs, type ParseArgsConfig } from 'node:util';
import { refuse } from './refuse.ts';

/** Parses the arguments of this run: options that are there or not, and options with a text. */
export function parseArguments(flags: readonly string[], texts: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of flags) options[name] = { type: 'boolean' };
  for (const name of texts) options[name] = { type: 'string' };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (problem) {
    return refuse(problem instanceof Error ? problem.message : String(problem));
  }
}
