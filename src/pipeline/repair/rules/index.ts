import type { RepairRule } from '../rule.ts';
import { accent } from './accent.ts';
import { doubleQuote } from './double-quote.ts';
import { escapedSign } from './escaped-sign.ts';
import { footnote } from './footnote.ts';
import { fraction } from './fraction.ts';
import { htmlEntity } from './html-entity.ts';
import { htmlTag } from './html-tag.ts';
import { linkCommand } from './link-command.ts';
import { lostDollar } from './lost-dollar.ts';
import { lostFunction } from './lost-function.ts';
import { lostLetter } from './lost-letter.ts';
import { lostPlusMinus } from './lost-plus-minus.ts';
import { lostRelation } from './lost-relation.ts';
import { lostSign } from './lost-sign.ts';
import { lostTimes } from './lost-times.ts';
import { lostWrapper } from './lost-wrapper.ts';
import { mathAccent } from './math-accent.ts';
import { mathCommand } from './math-command.ts';
import { mathDelimiter } from './math-delimiter.ts';
import { ownCommand } from './own-command.ts';
import { rangeDash } from './range-dash.ts';
import { sentenceDash } from './sentence-dash.ts';
import { referenceCommand } from './reference-command.ts';
import { root } from './root.ts';
import { singleQuote } from './single-quote.ts';
import { squareUnit } from './square-unit.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { textCommand } from './text-command.ts';
import { thinSpace } from './thin-space.ts';
import { tie } from './tie.ts';

/** All repair rules, in the order in which they act: what is wrapped around words first, words last. */
export const RULES: readonly RepairRule[] = [
  htmlEntity,
  htmlTag,
  mathDelimiter,
  linkCommand,
  textCommand,
  footnote,
  referenceCommand,
  fraction,
  root,
  mathAccent,
  accent,
  mathCommand,
  thinSpace,
  escapedSign,
  lostDollar,
  tie,
  // Words that lost their backslash, before carets and underscores that tell formulas apart are gone.
  lostTimes,
  lostPlusMinus,
  lostRelation,
  lostLetter,
  lostSign,
  lostFunction,
  lostWrapper,
  superscript,
  subscript,
  squareUnit,
  rangeDash,
  sentenceDash,
  doubleQuote,
  singleQuote,
  ownCommand,
];
