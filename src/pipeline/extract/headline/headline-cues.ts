/** Words by which a sentence shows whether it says what a paper contributes. */
interface HeadlineCue {
  readonly id: string;
  /** Of all verbs in a sentence only the heaviest speaks: “we build and evaluate”. */
  readonly isVerb?: true;
  readonly weight: number;
  readonly pattern: RegExp;
  readonly fires: string;
  readonly silent: string;
}

/** Each cue speaks once; the heaviest sentence wins, the earlier of two equal ones. */
export const HEADLINE_CUES: readonly HeadlineCue[] = [
  {
    id: 'proposes',
    isVerb: true,
    weight: 4.5,
    pattern:
      /\b(?:we|(?:this|our|the) (?:[\p{L}-]+ )?(?:paper|work|study|research|article|thesis|survey|review|report|dissertation|chapter))(?:,? [\p{L}-]+,?){0,4}? (?:propos|present|introduc|unveil)(?:es?|ed|ing)?\b|\b(?:paper to|(?<!do (?:so|this) )by) (?:propos|present|introduc)(?:e|ing)\b|\b(?:is|are) (?:proposed|presented|introduced)\b/iu,
    fires: 'In this paper, we therefore propose a lamp.',
    silent: 'They propose a lamp.',
  },
  {
    id: 'builds',
    isVerb: true,
    weight: 3,
    pattern:
      /\b(?:we|(?:this|our) (?:[\p{L}-]+ )?(?:paper|work|study|research|article|thesis|project)) (?:[\p{L}-]+ ){0,2}?(?:develop|design|describe|devise|build|create|establish|demonstrate|release|report on|resolve|address|tackle|implement|provide|offer|conduct|perform|construct|formulate|prove|make|integrate|leverage)(?:e?s|e?d)?\b/iu,
    fires: 'We further develop a lamp.',
    silent: 'They develop a lamp.',
  },
  {
    id: 'studies',
    isVerb: true,
    weight: 2.5,
    pattern:
      /\b(?:we|(?:this|our|the) (?:[\p{L}-]+ )?(?:paper|work|study|research|article|thesis|survey|review|report|dissertation)) (?:[\p{L}-]+ ){0,3}?(?:stud(?:y|ies)|investigates?|explores?|examines?|evaluates?|analy[sz]es?|benchmarks?|compares?|characteri[sz]es?|reviews?|surveys?|argues?|discusses|reports?|aims? to|focus(?:es)?|adopts?|reverse engineers|assess(?:es)?|measures?|quantif(?:y|ies)|shows?|seeks?|outlines?)\b/iu,
    fires: 'This study systematically investigates lamps.',
    silent: 'Studies of lamps investigate wax.',
  },
  {
    id: 'acts',
    isVerb: true,
    weight: 2,
    pattern: /^(?:(?:here|in this (?:paper|work|study|article)),? )?we [\p{Ll}-]+/iu,
    fires: 'We trim forty wicks.',
    silent: 'When we sleep, lamps burn.',
  },
  {
    id: 'turns-to-own-work',
    weight: 1,
    pattern:
      /^(?:in this|here,|in response|to (?:this end|that end|address|overcome|tackle|solve|bridge|fill|close|mitigate|meet|eliminate|alleviate|remedy|achieve|enable)|therefore|thus|hence|motivated by|building on|inspired by|based on (?:these|this)|this (?:[\p{L}-]+ )?(?:paper|work|study|survey|article|thesis|review)|for this purpose|with this)\b/iu,
    fires: 'To this end, we propose a lamp.',
    silent: 'We propose a lamp to this end.',
  },
  {
    id: 'says-what-it-is',
    weight: 1,
    pattern:
      /[,:] (?:an?|the|our|one of) (?:[\p{L}\d-]+,? ){1,12}?(?:that|which|for|to|with|by|based)\b/iu,
    fires: 'We propose Wax, a bright lamp that burns.',
    silent: 'We propose Wax.',
  },
  {
    id: 'a-novel-thing',
    weight: 0.5,
    pattern: /\b(?:novel|first|new|comprehensive|unified|framework|systematic)\b/iu,
    fires: 'the first lamp',
    silent: 'the newest lamp',
  },
  {
    id: 'one-of-several-parts',
    weight: -2.5,
    pattern:
      /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|also|additionally|moreover|furthermore|further|besides|then|next|in addition|at the|on the|to (?:evaluate|validate|verify|demonstrate|assess|support|facilitate|optimize|maintain|maximize|improve|further|train|avoid|implement))\b|\bwe (?:also|then|further|furthermore|additionally|first|finally|conclude|end|next|hope|believe|expect|envision|observe|find|note)\b/iu,
    fires: 'Second, we propose a wick.',
    silent: 'We propose a second wick.',
  },
  {
    id: 'reports-results',
    weight: -1.5,
    pattern:
      /^(?:(?:extensive |comprehensive |our |the |empirical |experimental |these )*(?:experiments?|experimental|evaluations?|results?|findings|simulations?)\b|compared)|\b(?:code|models?|data ?sets?)\b[^.]{0,60}\b(?:available|released|open[- ]sourced?)\b/iu,
    fires: 'Extensive experiments show light.',
    silent: 'We evaluate lamps.',
  },
];
