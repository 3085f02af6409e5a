import { findEdits } from '../edit.ts';
import type { RepairContext, RepairRule } from '../rule.ts';

/** Commands that authors made for themselves, mostly for the name of their work. */
export const ownCommand: RepairRule = {
  id: 'own-command',
  explains:
    'A command of the authors’ own became the name that the title gives, or else lost its backslash: `\\tool`.',
  examples: [
    {
      title: 'FrugalNet: A Small Network',
      raw: 'we introduce \\tool: a network',
      fixed: 'we introduce FrugalNet: a network',
    },
    { title: 'FrugalNet: A Small Network', raw: 'run \\othernet-15B', fixed: 'run othernet-15B' },
    {
      title: 'Training FrugalNet',
      raw: 'we design \\frugalnet, and {\\frugalnet} runs',
      fixed: 'we design FrugalNet, and FrugalNet runs',
    },
    { title: 'A Small Network', raw: 'we design \\proj', fixed: 'we design proj' },
    {
      raw: 'C:\\tools, a\\b, \\n, \\d+, share\\data, \\\\host\\dir',
      fixed: 'C:\\tools, a\\b, \\n, \\d+, share\\data, \\\\host\\dir',
    },
  ],
  apply: (text, context) =>
    findEdits(text, COMMAND, ({ groups = {} }) => {
      const name = groups['braced'] ?? groups['plain'] ?? '';
      return resolveName(name, context);
    }),
};

/** Takes `\tool`, `{\tool}`, `\tool{}` after a blank or bracket; refuses `\n`, `C:\tools`, `a\b`. */
const COMMAND =
  /(?<![\p{L}\p{N}\\:/.}])(?:\{\\(?<braced>[A-Za-z]{2,30}) ?\}|\\(?<plain>[A-Za-z]{2,30})(?![A-Za-z\\{])(?:\{\})?)/gu;

function resolveName(command: string, { title, abstract }: RepairContext): string {
  const titleName = /^([^:\\]{1,60}): /u.exec(title)?.[1];
  if (titleName !== undefined && PLACEHOLDER.test(command)) return titleName;
  return findSpelling(command, title) ?? findSpelling(command, abstract) ?? command;
}

/** Names of commands that say “our work” and nothing more, e.g. `\proj`, `\toolname`, `\ours`. */
const PLACEHOLDER =
  /^(?:the|our|this|my)?(?:proj(?:ect)?|tool|name|sys(?:tem)?|ours?|method|model|approach|framework|alg(?:o|orithm)?|work|paper|title|arch|design|technique|solution|benchmark|dataset|bench)?(?:name|short|abbr|full)?s?$/iu;

/** The same letters as they are spelled elsewhere, e.g. `FlexQ` for `\flexq`; never a plain word. */
function findSpelling(command: string, text: string): string | undefined {
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}\\])${command}(?![\p{L}\p{N}])`, 'iu').exec(
    text,
  )?.[0];
  return found !== undefined && /\p{Lu}/u.test(found) ? found : undefined;
}
