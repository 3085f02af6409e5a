/** Words around a number that make it a condition under which something was measured. */
export const SETTINGS: readonly SettingRule[] = [
  {
    side: 'after',
    pattern: /^(?:- )?(?:percentile|confidence|quantile|dropout|probability|significance)/u,
    fires: 'the 95% percentile',
    silent: '95% of the honey',
  },
  {
    side: 'after',
    pattern:
      /^(?:of (?:all )?(?:the )?(?:time|cases|data|surveyed|training|instances|runs|labels)|in (?:all )?(?:the )?(?:cases|instances|runs))\b/u,
    fires: 'halves the time in 65% of the cases',
    silent: 'a reduction of 65% in the time needed',
  },
  {
    side: 'after',
    pattern:
      /^(?:[\p{L}-]+ ){0,2}(?:constraints?|budgets?|limits?|deadlines?|slos?|caps?|thresholds?)\b/u,
    fires: 'under a 5 W power budget',
    silent: 'a 5 W draw, which keeps the budget',
  },
  {
    side: 'at',
    pattern:
      /^(?:of )?(?:[\p{L}-]+ )?(?:sparsity|pruning|compression|utili[sz]ation|density|noise|bit error|bit-fault|fault|error rate|failure|supply|snr|bandwidth|clock|load|occupancy)/u,
    fires: 'at 90% sparsity',
    silent: 'at 90% accuracy',
  },
  {
    side: 'before',
    pattern:
      /\b(?:at|under|given|with|for) (?:[^\s,;]+ ){0,6}(?:ratio|\( snr \)|snr|voltage|frequency|temperature|sparsity|budget|length|batch size|load) of$/u,
    fires: 'at a signal ratio of 40 dB',
    silent: 'with an accuracy of 40%',
  },
];

/** Where the words of a rule stand: after the number, before it, or after one that hangs on “at” or “under”. */
interface SettingRule {
  readonly side: 'after' | 'at' | 'before';
  readonly pattern: RegExp;
  /** Words in which a number is a setting, and others in which it is none. */
  readonly fires: string;
  readonly silent: string;
}
