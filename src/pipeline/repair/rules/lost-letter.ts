import { findEdits } from '../edit.ts';
import { showsLostMarkup } from '../lost-markup.ts';
import type { RepairRule } from '../rule.ts';
import { SYMBOLS } from '../symbols.ts';

/** Greek letters that lost their backslash. */
export const lostLetter: RepairRule = {
  id: 'lost-letter',
  explains:
    'A Greek letter’s command lost its backslash: `Theta(n)` was written for Θ(n), `50muJ` for 50μJ.',
  examples: [
    { raw: 'Delta4.1% with sum_{i=1}', fixed: 'Δ4.1% with ∑_{i=1}' },
    { raw: 'lambda=1 at 3times', fixed: 'λ=1 at 3times' },
    { raw: 'lambda=1, the Delta', fixed: 'lambda=1, the Delta' },
    { raw: '50000 muJ and 63.9muW', fixed: '50000 μJ and 63.9μW' },
    { raw: '8e^{-5}muJ', fixed: '8e^{-5}μJ' },
    { raw: '3 mu s', fixed: '3 μs' },
    { raw: 'M=Theta(Nd) and Omega(Nd)', fixed: 'M=Θ(Nd) and Ω(Nd)' },
    { raw: 'sigma^2 and lambda_1', fixed: 'σ^2 and λ_1' },
    {
      raw: '2 mu, Phi-3, the Lambda service, alpha (Omega)',
      fixed: '2 mu, Phi-3, the Lambda service, alpha (Omega)',
    },
    { raw: 'mum and 5 museums', fixed: 'mum and 5 museums' },
  ],
  apply(text, context) {
    const isDamaged = showsLostMarkup(context);
    return findEdits(text, LETTER, ({ groups = {} }) => {
      const { unit, name, parameter } = groups;
      if (unit !== undefined) return `μ${unit}`;
      if (parameter !== undefined && !isDamaged) return undefined;
      return SYMBOLS.get(name ?? parameter ?? '')?.text;
    });
  },
};

/** Takes `muJ` and `mu s` after a number, `Theta(`, `sigma^2`, `mu_i`; refuses `2 mu`, `museum`, `Phi-3`. */
const LETTER = new RegExp(
  [
    String.raw`(?<=\d[\d}]? ?)mu ?(?<unit>[JWsmAVFL]|eV)(?![A-Za-z])`,
    String.raw`(?<![\w\\])(?<name>Theta|Omega)(?=\([^()\s])`,
    String.raw`(?<![\w\\])(?<name>alpha|beta|gamma|delta|epsilon|varepsilon|eta|theta|kappa|lambda|mu|nu|pi|rho|sigma|tau|phi|varphi|psi|omega|ell|Delta|Sigma|Omega)(?=\^|_(?:\{|\w(?![A-Za-z])))`,
    String.raw`(?<![\w\\])(?<name>Delta)(?=\d)`,
    String.raw`(?<![\w\\])(?<name>sum|prod)(?=_\{)`,
    String.raw`(?<![\w\\-])(?<parameter>alpha|beta|gamma|delta|epsilon|eta|theta|kappa|lambda|rho|sigma|tau)(?= ?[=<>≤≥] ?\.?\d)`,
  ].join('|'),
  'gu',
);
