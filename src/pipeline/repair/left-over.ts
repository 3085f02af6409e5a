import type { Repair } from '../../model/entry.ts';
import { ownCommand } from './rules/own-command.ts';

/** Finds the first remains of mark-up in a mended text that no rule understands; a guess, for editors. */
export function findLeftOver(text: string): string | undefined {
  return LEFT_OVER.exec(text)?.[0].trim();
}

/** Takes ` % as a comment`, `\tool{x}`, ``` ``open ```; refuses `5 % of`, `C:\tools`, `\n`. */
const LEFT_OVER =
  /(?<=[.!?:;,] )% [A-Za-z]{1,20}|(?<![\w:])\\[A-Za-z]{3,30}|(?<!`)``(?!`)[^\s`]{1,30}|(?<!\w)\{\\?[a-z]{2,20}\{/u;

/** Whether a repair only took the backslash off a command whose meaning nothing says. */
export function isUnresolved({ raw, fixed, rule }: Repair): boolean {
  return rule.includes(ownCommand.id) && raw.replaceAll(/[\\{}]/gu, '') === fixed;
}
