/**
 * Words before a mention that give it to others' work, or say that it isn't used.
 *
 * Takes “3x faster than a ”, “compared with GPU and ”, “eliminates the need for expensive ”; refuses
 * “faster than wax on a ”, “over two ” at the end of “run over two ”.
 */
export const BEFORE_OTHERS =
  /\b(?:compar(?:ed|ing) (?:to|with|against)|(?:comparable|parity|on par) (?:to|with)|over|than|versus|vs\.?|relative to|against|outperform\w*|unlike|instead of|rather than|surpass\w*|dependence on|needs? (?:for|of)|requirement of|without|eliminat\w+|lacks?|beats?|alternatives? to|we expect)(?: (?!(?:on|in|while|when|with|using|by|for|across|at|from|running)\b)[\p{L}\d.×%+/-]+,?){0,7} $/iu;

/** Words after a mention that make it a baseline: takes “ baselines”, “-only engines”; refuses “ cores”. */
export const AFTER_OTHERS =
  /^(?:-(?:only|based))? ?(?:[\p{L}-]+ )?(?:baselines?|counterparts?)\b/iu;
