import type { Edit } from './edit.ts';

/** One kind of damage and its mending. */
export interface RepairRule {
  /** Permanent, e.g. `lost-times`; kept beside every repair that the rule made. */
  readonly id: string;
  /** What the rule does, in a sentence that readers of the site see. */
  readonly explains: string;
  /** The rule's tests; at least one has `fixed` equal to `raw`: text that only looks damaged. */
  readonly examples: readonly RuleExample[];
  /** Whether it also mends inside web addresses, which are sacred to all other rules. */
  readonly insideAddresses?: true;
  /** Gives the edits that the text needs, in order and without overlaps; linear in the text's length. */
  apply(text: string, context: RepairContext): readonly Edit[];
}

/** Both texts of the entry, as they were before any rule of this round touched them. */
export interface RepairContext {
  readonly title: string;
  readonly abstract: string;
}

interface RuleExample {
  readonly raw: string;
  readonly fixed: string;
  /** The title of the paper whose abstract `raw` stands in, where the rule looks at it. */
  readonly title?: string;
}
