/**
 * Writes text so that LaTeX shows it as it is and BibTeX counts its braces as even.
 *
 * Letters of all scripts stay as they are, as every LaTeX since 2018 reads UTF-8; signs that it has
 * only in mathematics are written so, and hyphens side by side would become a dash.
 */
export function escapeTex(text: string): string {
  return text
    .replaceAll(SPECIAL, (sign) => WRITTEN.get(sign) ?? sign)
    .replaceAll(/(?<=-)-/gu, '{}-');
}

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`{\textbackslash}`],
  ['{', String.raw`{\textbraceleft}`],
  ['}', String.raw`{\textbraceright}`],
  ['&', String.raw`\&`],
  ['%', String.raw`\%`],
  ['$', String.raw`\$`],
  ['#', String.raw`\#`],
  ['_', String.raw`\_`],
  ['~', String.raw`{\textasciitilde}`],
  ['^', String.raw`{\textasciicircum}`],
  ['<', String.raw`{\textless}`],
  ['>', String.raw`{\textgreater}`],
  ['|', String.raw`{\textbar}`],
  ['`', String.raw`{\textasciigrave}`],
  ['×', String.raw`{\texttimes}`],
  ['≤', String.raw`$\leq$`],
  ['≥', String.raw`$\geq$`],
  ['≈', String.raw`$\approx$`],
  ['∞', String.raw`$\infty$`],
  ['α', String.raw`$\alpha$`],
  ['β', String.raw`$\beta$`],
  ['γ', String.raw`$\gamma$`],
  ['δ', String.raw`$\delta$`],
  ['λ', String.raw`$\lambda$`],
  ['μ', String.raw`$\mu$`],
  ['π', String.raw`$\pi$`],
  ['σ', String.raw`$\sigma$`],
]);

const SPECIAL = /[\\{}&%$#_~^<>|`×≤≥≈∞αβγδλμπσ]/gu;
