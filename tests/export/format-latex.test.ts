import { describe, expect, it } from 'vitest';
import { formatLatex } from '../../src/export/format-latex.ts';

function writeCell(cell: string): string {
  return formatLatex([['h'], [cell]]).split('\n')[4] ?? '';
}

describe('formatLatex', () => {
  it('writes a table that needs no package', () => {
    expect(
      formatLatex([
        ['Tea', 'Cups'],
        ['black', '2×'],
      ]),
    ).toBe(
      String.raw`\begin{tabular}{ll}
\hline
{Tea} & {Cups} \\
\hline
{black} & {2$\times$} \\
\hline
\end{tabular}
`,
    );
  });

  it.each([
    [String.raw`\input{/etc/passwd}`, String.raw`{\textbackslash{}input\{/etc/passwd\}} \\`],
    ['50% & $3 #1 a_b', String.raw`{50\% \& \$3 \#1 a\_b} \\`],
    ['~^<|>', String.raw`{\textasciitilde{}\textasciicircum{}$<$$|$$>$} \\`],
    ['a\n\nb\u0000', String.raw`{a b} \\`],
    ['[2] *', String.raw`{[2] *} \\`],
    ['63.9\u202Fµm² −1–2', String.raw`{63.9\,$\mu$m$^2$ $-$1--2} \\`],
  ])('writes %j as words', (cell, written) => {
    expect(writeCell(cell)).toBe(written);
  });
});
