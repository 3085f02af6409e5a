import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';
import { toScript } from '../script-digits.ts';

/** HTML tags around words and digits. */
export const htmlTag: RepairRule = {
  id: 'html-tag',
  explains: 'An HTML tag was taken off the words inside it: `mm<sup>2</sup>` became mm².',
  examples: [
    { raw: '3 mm<sup>2</sup> of CO<sub>2</sub>', fixed: '3 mm² of CO₂' },
    { raw: 'an <i>in situ</i> <b>test</b>', fixed: 'an in situ test' },
    { raw: 'x<sup>new</sup>', fixed: 'x^new' },
    {
      raw: '<think>, <i>, a < b and c > d, <script>x</script>',
      fixed: '<think>, <i>, a < b and c > d, <script>x</script>',
    },
  ],
  apply: (text) =>
    findEdits(text, TAGGED, ({ groups = {}, index }) => {
      const { tag, inner = '' } = groups;
      const isIndex = /^\w{1,12}$/u.test(inner) && /\w/u.test(text[index - 1] ?? '');
      if (tag === 'sup') return toScript(inner, 'superscript') ?? (isIndex ? `^${inner}` : inner);
      if (tag === 'sub') return toScript(inner, 'subscript') ?? (isIndex ? `_${inner}` : inner);
      return inner;
    }),
};

/** Takes `<sup>2</sup>`, `<i>word</i>`; refuses `<i>` alone and `<think>`. */
const TAGGED = /<(?<tag>sup|sub|i|b|em|strong|tt|u|sc|p|span)>(?<inner>[^<>]{0,500})<\/\k<tag>>/gu;
