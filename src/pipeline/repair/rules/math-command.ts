import { listMatches } from '../../../text/list-matches.ts';
import type { Edit } from '../edit.ts';
import { placeSymbol } from '../place-symbol.ts';
import type { RepairRule } from '../rule.ts';
import { SYMBOLS } from '../symbols.ts';

/** Commands for letters and signs that kept their backslash. */
export const mathCommand: RepairRule = {
  id: 'math-command',
  explains:
    'A LaTeX command became the sign that it stands for: `{\\mu}` μ, `\\pm` ±, `\\times` ×.',
  examples: [
    { raw: '59.3\\pm2.2%', fixed: '59.3±2.2%' },
    { raw: 'below -150{\\deg}C', fixed: 'below -150°C' },
    { raw: '{\\Lambda}-shaped, 196{\\mu}J, 5 \\mu m', fixed: 'Λ-shaped, 196μJ, 5 μm' },
    { raw: 'up to 2.4\\times speedup', fixed: 'up to 2.4× speedup' },
    { raw: 'T\\geq 0 or M \\geq d', fixed: 'T≥0 or M ≥ d' },
    { raw: 'O(n\\log n)', fixed: 'O(n log n)' },
    { raw: 'the folder C:\\pi', fixed: 'the folder C:\\pi' },
    { raw: 'our \\tool', fixed: 'our \\tool' },
  ],
  apply(text) {
    const edits: Edit[] = [];
    for (const match of listMatches(text, COMMAND)) {
      const symbol = SYMBOLS.get(match.groups?.['name'] ?? match.groups?.['braced'] ?? '');
      if (!symbol) continue;
      const end = match.index + match[0].length;
      edits.push(placeSymbol(text, { start: match.index, end }, symbol));
    }
    return edits;
  },
};

/** Takes `{\mu}`, `\mu`, `\mu{}`; refuses `\%`, `C:\mu`. */
const COMMAND = /(?<![A-Za-z]:|\\)(?:\{\\(?<braced>[A-Za-z]+) ?\}|\\(?<name>[A-Za-z]+)(?:\{\})?)/gu;
