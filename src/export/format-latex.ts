/** Writes a table as a LaTeX `tabular` that needs no package; no cell can become a command. */
export function formatLatex(table: readonly (readonly string[])[]): string {
  const [head = [], ...rows] = table;
  const lines = [
    String.raw`\begin{tabular}{${'l'.repeat(head.length)}}`,
    String.raw`\hline`,
    writeLine(head),
    String.raw`\hline`,
    ...rows.map((row) => writeLine(row)),
    String.raw`\hline`,
    String.raw`\end{tabular}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The braces keep `[` and `*` at the start of a line from being read as options of `\\`. */
function writeLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `{${escape(cell)}}`).join(' & ')} \\\\`;
}

function escape(cell: string): string {
  return cell
    .replaceAll(/[\s\p{Cc}]+/gu, (space) => (space === '\u202F' ? space : ' '))
    .trim()
    .replaceAll(NAMED, (sign) => NAMES.get(sign) ?? sign);
}

const NAMES = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\{`],
  ['}', String.raw`\}`],
  ['&', String.raw`\&`],
  ['%', String.raw`\%`],
  ['$', String.raw`\$`],
  ['#', String.raw`\#`],
  ['_', String.raw`\_`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  ['<', '$<$'],
  ['>', '$>$'],
  ['|', '$|$'],
  ['`', String.raw`\textasciigrave{}`],
  ['×', String.raw`$\times$`],
  ['−', '$-$'],
  ['±', String.raw`$\pm$`],
  ['≤', String.raw`$\le$`],
  ['≥', String.raw`$\ge$`],
  ['≈', String.raw`$\approx$`],
  ['µ', String.raw`$\mu$`],
  ['μ', String.raw`$\mu$`],
  ['²', '$^2$'],
  ['°', String.raw`$^\circ$`],
  ['–', '--'],
  ['—', '---'],
  ['\u202F', String.raw`\,`],
]);

const NAMED = /[\\{}&%$#_~^<>|`×−±≤≥≈µμ²°–—\u202F]/gu;
