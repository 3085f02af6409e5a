import { findEdits } from '../edit.ts';
import type { RepairContext, RepairRule } from '../rule.ts';

/** Commands that authors made for themselves, mostly for the name of their work. */
export const ownCommand: RepairRule = {
  id: 'own-command',
  explains:
    'A command of the authors’ own became the name that the title gives, or else lost its backslash: `\\tool`.',
  examples: [
    { raw: 'lamps (\\eg, LEDs)', fixed: 'lamps (e.g., LEDs)' },
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
    { title: 'A Small Project', raw: 'we design \\proj', fixed: 'we design proj' },
    {
      raw: 'C:\\tools, a\\b, \\n, \\d+, share\\data, \\\\host\\dir',
      fixed: 'C:\\tools, a\\b, \\n, \\d+, share\\data, \\\\host\\dir',
    },
  ],
  apply(text, context) {
    if (!text.includes('\\')) return [];
    const spellings = listSpellings(context);
    const titleName = /^([^:\\]{1,60}): /u.exec(context.title)?.[1];
    return findEdits(text, COMMAND, ({ groups = {} }) => {
      const command = groups['braced'] ?? groups['plain'] ?? '';
      if (CHARACTER_CODE.test(command)) return undefined;
      const abbreviation = ABBREVIATIONS.get(command);
      if (abbreviation !== undefined) return abbreviation;
      if (PLACEHOLDER.test(command)) return titleName ?? command;
      return spellings.get(command.toLowerCase()) ?? command;
    });
  },
};

/** Takes `\tool`, `{\tool}`, `\tool{}` after a blank or bracket; refuses `\n`, `C:\tools`, `a\b`. */
const COMMAND =
  /(?<=^|[\s(“‘"',—–-])(?:\{\\(?<braced>[A-Za-z]{2,30}) ?\}|\\(?<plain>[A-Za-z]{2,30})(?![A-Za-z\d\\{])(?:\{\})?)/gu;

/** Takes `uFFFD` and `xAC` of `\uFFFD`, `\xAC`; refuses `tool`. */
const CHARACTER_CODE = /^(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{1,2}$)/u;

/** What style files of conferences define for everyone. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['eg', 'e.g.'],
  ['ie', 'i.e.'],
  ['cf', 'cf.'],
  ['etal', 'et al.'],
  ['wrt', 'w.r.t.'],
  ['aka', 'a.k.a.'],
]);

/** Names of commands that say “our work” and nothing more, e.g. `\proj`, `\toolname`, `\ours`. */
const PLACEHOLDER =
  /^(?:the|our|this|my)?(?:proj(?:ect)?|tool|name|sys(?:tem)?|ours?|method|model|approach|framework|alg(?:o|orithm)?|work|paper|title|arch|design|technique|solution|benchmark|dataset|bench)?(?:name|short|abbr|full)?s?$/iu;

/** How words with capitals are spelled, by their letters: `FlexQ` for `flexq`. */
function listSpellings({ title, abstract }: RepairContext): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [word] of `${title} ${abstract}`.matchAll(NAME)) {
    const letters = word.toLowerCase();
    if (word !== letters && !spellings.has(letters)) spellings.set(letters, word);
  }
  return spellings;
}

/** Takes `FlexQ`; refuses the `flexq` of `\flexq` and words that are part of `Flex2`. */
const NAME = /(?<![\p{L}\p{N}\\])[A-Za-z]{2,30}(?![\p{L}\p{N}])/gu;
