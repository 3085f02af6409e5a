import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { endInOrder } from './end-in-order.ts';

/**
 * Reads a command's arguments, and lets its run end in good order. `--content` and `--out` are known
 * to every command, and the environment stands in for them.
 *
 * `--help` prints `usage` and ends the run; an unknown option ends it with 2 and a line that says
 * where help is.
 */
export function readCommandLine({ usage, flags = [], texts = [] }: Command): CommandLine {
  endInOrder();
  const { values, positionals } = parseOrExit([...flags, 'help'], [...texts, 'content', 'out']);
  if (values['help']) {
    console.log(usage);
    process.exit(0);
  }
  const getText = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    words: positionals,
    content: resolve(getText('content') ?? process.env['SURVEY_CONTENT'] ?? 'content'),
    out: resolve(getText('out') ?? process.env['SURVEY_OUT'] ?? 'dist'),
    has: (flag) => values[flag] === true,
    getText,
  };
}

function parseOrExit(flags: readonly string[], texts: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of flags) options[name] = { type: 'boolean' };
  for (const name of texts) options[name] = { type: 'string' };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (problem) {
    const what = problem instanceof Error ? problem.message : String(problem);
    console.error(`${what}\nFor help: --help`);
    process.exit(2);
  }
}

interface Command {
  readonly usage: string;
  readonly flags?: readonly string[];
  /** Options that take a value. */
  readonly texts?: readonly string[];
}

interface CommandLine {
  readonly words: readonly string[];
  /** Absolute path of the survey folder. */
  readonly content: string;
  /** Absolute path of the folder for the built site. */
  readonly out: string;
  has(flag: string): boolean;
  getText(name: string): string | undefined;
}
