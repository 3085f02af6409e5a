/**
 * Gives raised or lowered characters for all of `text`.
 *
 * Undefined where Unicode lacks one, and for words such as `max`, which are hard to read that way.
 */
export function toScript(text: string, kind: 'superscript' | 'subscript'): string | undefined {
  const table = kind === 'superscript' ? SUPERSCRIPTS : SUBSCRIPTS;
  if (/[A-Za-z]{2}/u.test(text)) return undefined;
  let script = '';
  for (const character of text.replaceAll(' ', '')) {
    const found = table.get(character);
    if (found === undefined) return undefined;
    script += found;
  }
  return script;
}

const SUPERSCRIPTS = pair('0123456789+-−=()inkmxtT', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿᵏᵐˣᵗᵀ');
const SUBSCRIPTS = pair('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

function pair(from: string, to: string): ReadonlyMap<string, string> {
  const raised = Array.from(to);
  return new Map(
    Array.from(from).flatMap((character, index) => {
      const script = raised[index];
      return script === undefined ? [] : [[character, script] as const];
    }),
  );
}
