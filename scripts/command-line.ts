import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { endInOrder } from './end-in-order.ts';
import { parseArguments } from './parse-arguments.ts';
import { refuse } from './refuse.ts';

/**
 * Reads a command's arguments, and lets its run end in good order. `--content` and `--out` are known
 * to every command, and the environment stands in for them.
 *
 * `--help` prints `usage` and ends the run. What can't be meant ends it with 2 and a line that says
 * what to do, and so does, with 1, whatever goes wrong later.
 */
export function readCommandLine({ usage, flags = [], texts = [], words }: Command): CommandLine {
  endInOrder();
  const { values, positionals } = parseArguments([...flags, 'help'], [...texts, 'content', 'out']);
  if (values['help']) {
    console.log(usage);
    process.exit(0);
  }
  const getText = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const content = resolve(getText('content') ?? process.env['SURVEY_CONTENT'] ?? 'content');
  const [stray] = positionals;
  if (words === undefined && stray !== undefined) refuse(`This command takes no \`${stray}\`.`);
  if (words !== undefined && stray === undefined) refuse(`Say ${words}.`);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    refuse(`There is no folder ${content}. Name the survey's by --content DIR.`);
  }
  return {
    words: positionals,
    content,
    out: resolve(getText('out') ?? process.env['SURVEY_OUT'] ?? 'dist'),
    has: (flag) => values[flag] === true,
    getText,
  };
}

interface Command {
  readonly usage: string;
  readonly flags?: readonly string[];
  /** Options that take a value. */
  readonly texts?: readonly string[];
  /** What must be given besides, as in “some words of a title”; without it, nothing may be. */
  readonly words?: string;
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
