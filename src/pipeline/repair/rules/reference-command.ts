import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Commands that point to a bibliography or a figure, which an abstract doesn't have. */
export const referenceCommand: RepairRule = {
  id: 'reference-command',
  explains:
    'A command for a citation or a label, which leads nowhere here, was taken out: `\\cite{a}`.',
  examples: [
    { raw: 'the work of Moth et al.~\\cite{moth2020}, and', fixed: 'the work of Moth et al., and' },
    { raw: 'as shown cite{moth2020,lamp} before', fixed: 'as shown before' },
    { raw: 'we cite {a}, excite{d}, cite moths', fixed: 'we cite {a}, excite{d}, cite moths' },
  ],
  apply: (text) => findEdits(text, REFERENCE, () => ''),
};

/** Takes ` \cite{a}`, `~\citep[2]{a}`, `cite{a,b}` and `\label{a}`; refuses `excite{d}`, `cite {a}`. */
const REFERENCE =
  /[ ~]?(?<![A-Za-z\\])\\?(?:cite(?:p|t|alp|author|year)?\*?|label)(?:\[[^[\]{}]{0,40}\])?\{[\w:,./ -]{1,200}\}/gu;
