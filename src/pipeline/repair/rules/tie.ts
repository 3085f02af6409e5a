import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's blank that no line is broken at. */
export const tie: RepairRule = {
  id: 'tie',
  explains: 'LaTeX’s unbreakable blank `~` became a blank: `we~present` we present, `5~W` 5 W.',
  examples: [
    { raw: 'we~present models~(LLMs) at 5~W', fixed: 'we present models (LLMs) at 5 W' },
    { raw: 'Fig.~3 of Kim et al.~[4], 75%~of', fixed: 'Fig. 3 of Kim et al. [4], 75% of' },
    {
      raw: '~57K, (~6K), by ~ 5x, 15~30%, 2.97~25.22x',
      fixed: '~57K, (~6K), by ~ 5x, 15~30%, 2.97~25.22x',
    },
    { raw: 'https://host.org/~user and ~/data', fixed: 'https://host.org/~user and ~/data' },
  ],
  apply: (text) => findEdits(text, TIE, () => ' '),
};

/** Takes `we~present`, `5~W`, `models~(`, `Fig.~3`; refuses `~57K`, `15~30`, `/~user`. */
const TIE =
  /~(?:(?<=(?:(?<![\p{L}\p{N}])[\p{L}\p{N}]*(?:[\p{L}\p{N}]{2}|[\dAIa])[)\]}%.,:;’'"]?|[)\]}%.,])~)(?=[\p{L}([“`\\$])|(?<=(?:\p{Ll}\.?|[)\]%])~)(?=\p{N}))/gu;
