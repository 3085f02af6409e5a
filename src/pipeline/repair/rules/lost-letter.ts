import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';
import { SYMBOLS } from '../symbols.ts';

/** Greek letters that lost their backslash. */
export const lostLetter: RepairRule = {
  id: 'lost-letter',
  explains:
    'A Greek letter’s command lost its backslash: `Theta(n)` was written for Θ(n), `50muJ` for 50μJ.',
  examples: [
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
  apply: (text) =>
    findEdits(text, LETTER, ({ groups = {} }) => {
      if (groups['unit'] !== undefined) return `μ${groups['unit']}`;
      return SYMBOLS.get(groups['name'] ?? '')?.text;
    }),
};

/** Takes `muJ` and `mu s` after a number, `Theta(`, `sigma^2`, `mu_i`; refuses `2 mu`, `museum`, `Phi-3`. */
const LETTER = new RegExp(
  [
    String.raw`(?<=\d[\d}]? ?)mu ?(?<unit>[JWsmAVFL]|eV)(?![A-Za-z])`,
    String.raw`(?<![\w\\])(?<name>Theta|Omega)(?=\([^()\s])`,
    String.raw`(?<![\w\\])(?<name>alpha|beta|gamma|delta|epsilon|varepsilon|eta|theta|kappa|lambda|mu|nu|rho|sigma|tau|phi|varphi|psi|omega|ell|Delta|Sigma|Omega)(?=\^|_(?:\{|\w(?![A-Za-z])))`,
  ].join('|'),
  'gu',
);
