import { findAddresses, isInsideAddress } from './addresses.ts';
import type { Edit } from './edit.ts';
import type { RepairContext, RepairRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { patchText, trackText, type TrackedText } from './tracked-text.ts';

/**
 * Applies all rules to title and abstract, again and again until none finds anything to mend.
 *
 * So a mended text never changes when it is mended again. Undefined where a text doesn't come to
 * rest, as one with commands nested dozens deep.
 */
export function settleTexts(title: string, abstract: string): SettledTexts | undefined {
  let texts: SettledTexts = { title: trackText(title), abstract: trackText(abstract) };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const context = { title: texts.title.text, abstract: texts.abstract.text };
    const next = {
      title: applyRules(texts.title, context),
      abstract: applyRules(texts.abstract, context),
    };
    if (next.title.text === context.title && next.abstract.text === context.abstract) return texts;
    texts = next;
  }
  return undefined;
}

/** The captured listings settle in three rounds; each round peels one layer of nested commands. */
const MOST_ROUNDS = 12;

function applyRules(tracked: TrackedText, context: RepairContext): TrackedText {
  return RULES.reduce(
    (before, rule) => patchText(before, findAllowedEdits(rule, before.text, context), rule.id),
    tracked,
  );
}

function findAllowedEdits(rule: RepairRule, text: string, context: RepairContext): readonly Edit[] {
  const edits = rule.apply(text, context);
  if (edits.length === 0 || rule.insideAddresses) return edits;
  const addresses = findAddresses(text);
  return edits.filter((edit) => !isInsideAddress(edit, addresses));
}

interface SettledTexts {
  readonly title: TrackedText;
  readonly abstract: TrackedText;
}
