import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Characters written as HTML entities, whole or with only the number left. */
export const htmlEntity: RepairRule = {
  id: 'html-entity',
  explains: 'An HTML entity became its character: `&lt;` <, `componentsx2013such` components–such.',
  examples: [
    { raw: '&lt;4 bits &amp; more', fixed: '<4 bits & more' },
    {
      raw: 'componentsx2013such as Moore&#39;s or Moore&#x2019;s',
      fixed: "components–such as Moore's or Moore’s",
    },
    { raw: 'wordx2014 and', fixed: 'word— and' },
    {
      raw: 'P&R, &unknown; 1920x2013, 0x2013, Posix2008',
      fixed: 'P&R, &unknown; 1920x2013, 0x2013, Posix2008',
    },
  ],
  apply: (text) =>
    findEdits(text, ENTITY, ({ groups = {} }) => {
      const { name, hex, decimal, bare } = groups;
      if (name !== undefined) return NAMED.get(name);
      return toCharacter(
        Number.parseInt(hex ?? bare ?? decimal ?? '', decimal === undefined ? 16 : 10),
      );
    }),
};

/** Takes `&lt;`, `&#8211;`, `&#x2013;` and `x2013` after a letter; refuses `&R`, `1920x2013`, `x2008`. */
const ENTITY =
  /&(?:(?<name>[A-Za-z]{2,8})|#x(?<hex>[\dA-Fa-f]{2,6})|#(?<decimal>\d{2,7}));|\\unicode\{x(?<hex>[\dA-Fa-f]{2,6})\}|(?<=\p{L}\p{Ll}|[)\]"'])x(?<bare>201[0-5]|201[89CcDd]|2026|2212)(?![\dA-Fa-f]{1,4}(?![a-z]))/gu;

function toCharacter(code: number): string | undefined {
  const isPrintable = code >= 0x20 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isPrintable && !(code >= 0x7f && code < 0xa0) ? String.fromCodePoint(code) : undefined;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['times', '×'],
  ['plusmn', '±'],
  ['deg', '°'],
  ['micro', 'μ'],
  ['mu', 'μ'],
  ['alpha', 'α'],
  ['beta', 'β'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ne', '≠'],
  ['asymp', '≈'],
  ['sim', '∼'],
  ['rarr', '→'],
  ['larr', '←'],
  ['middot', '·'],
  ['sup2', '²'],
  ['sup3', '³'],
]);
