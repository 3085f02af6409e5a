import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Links written with `\url` or `\href`, whole or damaged. */
export const linkCommand: RepairRule = {
  id: 'link-command',
  explains: 'The remains of a link’s command were taken off its address: `https://host.org{here}`.',
  insideAddresses: true,
  examples: [
    {
      raw: 'at https://host.org/tree/main{Hugging Face}.',
      fixed: 'at https://host.org/tree/main.',
    },
    { raw: 'see \\url{https://host.org}.', fixed: 'see https://host.org.' },
    { raw: 'see \\href{https://host.org}{our page}.', fixed: 'see our page (https://host.org).' },
    { raw: 'see {https://host.org}.', fixed: 'see https://host.org.' },
    {
      raw: 'https://host.org/users/{id}/posts and {a, b}',
      fixed: 'https://host.org/users/{id}/posts and {a, b}',
    },
  ],
  apply: (text) =>
    findEdits(text, LINK, ({ groups = {} }) => {
      const { address, label, bare } = groups;
      if (label !== undefined && address !== undefined) return `${label} (${address})`;
      return address ?? bare ?? '';
    }),
};

/** Takes `\href{https://a.b}{c}`, `url{https://a.b}`, `{https://a.b}` and the `{c}` of `https://a.b{c}`. */
const LINK = new RegExp(
  [
    String.raw`\\?href ?\{(?<address>https?:[^\s{}]{1,500})\}\{(?<label>[^{}]{1,200})\}`,
    String.raw`\\?url ?\{(?<address>https?:[^\s{}]{1,500})\}`,
    String.raw`(?<!\\[A-Za-z]{1,20}|[\w}])\{(?<bare>https?:[^\s{}]{1,500})\}`,
    String.raw`(?<=https?:[^\s{}]{1,300})\{[^{}]{1,100}\}(?![\w/])`,
  ].join('|'),
  'gu',
);
