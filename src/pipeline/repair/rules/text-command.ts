import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Commands that set the look of words, around words that stay. */
export const textCommand: RepairRule = {
  id: 'text-command',
  explains:
    'A command for the look of words was taken off them: `\\textbf{fast}`, `{\\footnotesize fast}`.',
  insideAddresses: true,
  examples: [
    { raw: 'a \\textbf{fast} and \\emph{small} chip', fixed: 'a fast and small chip' },
    { raw: 'mathcal{O}(n), L_{text{max}}, \\mathrm{CO}', fixed: 'O(n), L_{max}, CO' },
    { raw: '{\\footnotesizeblue{https://host.org}}.', fixed: 'https://host.org.' },
    { raw: '{\\bf fast} and {\\em small}', fixed: 'fast and small' },
    { raw: 'teal{Tool-use} and \\textcolor{red}{speed}', fixed: 'Tool-use and speed' },
    { raw: 'context{a}, text, \\tool{x}', fixed: 'context{a}, text, \\tool{x}' },
  ],
  apply: (text) =>
    findEdits(
      text,
      STYLED,
      ({ groups = {} }) => groups['inner'] ?? groups['switched'] ?? groups['coloured'],
    ),
};

/**
 * Takes `\textbf{x}`, `emph{x}`, `{\bf x}`, `{\footnotesize x}`, `{\smallblue{x}}`, `\textcolor{red}{x}`, `red{x}`;
 * refuses `context{x}`, `\tool{x}`, `{\mu}`.
 */
const STYLED = new RegExp(
  [
    String.raw`\{\\(?:tiny|scriptsize|footnotesize|small|normalsize|large|Large)[a-z]{0,12}\{(?<inner>[^{}]{0,500})\}\}`,
    String.raw`\{\\(?:tiny|scriptsize|footnotesize|small|normalsize|large|Large|bf|it|em|tt|sc|rm|sf|sl|bfseries|itshape|ttfamily) (?<switched>[^{}\\]{0,500})\}`,
    String.raw`\\?(?<![A-Za-z])(?:textcolor|colorbox|color)(?:\[[A-Za-z]{1,8}\])?\{[a-zA-Z0-9!,. ]{1,30}\}\{(?<coloured>[^{}]{0,500})\}`,
    String.raw`(?<![A-Za-z\\])(?:black|blue|brown|cyan|gray|green|lime|magenta|olive|orange|pink|purple|red|teal|violet|white|yellow)\{(?<coloured>[^{}]{1,500})\}`,
    String.raw`(?:\\(?:mbox|hbox|uline|underline|overline|ensuremath|operatorname)|\\?(?<![A-Za-z])(?:text(?:bf|it|tt|sc|rm|sf|sl|normal|up|md|superscript)?|emph|math(?:bf|bb|cal|rm|it|sf|tt|scr|frak)|boldsymbol))\{(?<inner>[^{}]{0,500})\}`,
  ].join('|'),
  'gu',
);
