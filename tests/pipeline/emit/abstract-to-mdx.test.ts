import { compile, evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';
import { describe, expect, it } from 'vitest';
import { abstractToMdx } from '../../../src/pipeline/emit/abstract-to-mdx.ts';

describe('words that MDX would take for code or markup', () => {
  it.each([
    ['{process.exit(1)}', '\\{process.exit(1)}\n'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>\n'],
    ['with <4B parameters', 'with \\<4B parameters\n'],
    ['import x from "y"', '&#x69;mport x from "y"\n'],
    ['export const x = 1', '&#x65;xport const x = 1\n'],
    ['--- and so on', '\\--- and so on\n'],
    ['# no heading', '\\# no heading\n'],
    ['see https://example.org/a_b.', 'see [https://example.org/a_b](https://example.org/a_b).\n'],
    ['javascript:alert(1) and data:text/html,x', 'javascript:alert(1) and data:text/html,x\n'],
  ])('%s', (text, mdx) => {
    expect(abstractToMdx(text)).toBe(mdx);
  });
});

const HOSTILE = [
  '{process.exit(1)}',
  '{`',
  '`}',
  '<script>',
  '</p>',
  '<4B',
  '<think>',
  '<a href="javascript:x">',
  '<!--',
  '-->',
  'import x from "fs"',
  'export default',
  '---',
  '+++',
  ':::',
  '```',
  '~~~',
  '    code',
  '> ',
  '- ',
  '1. ',
  '# ',
  '| a |',
  ']]>',
  '[x](javascript:y)',
  '![x](y)',
  '[^1]',
  '&lt;',
  '&#123;',
  '&amp',
  '\\{',
  '\\',
  '*',
  '__',
  '~~',
  '$x$',
  '`',
  '\u{1F600}',
  '𝔘',
  '\u202E',
  '\u200F',
  '\u2028',
  '\u00A0',
  '{/* x */}',
  '{...props}',
  '@',
  'www.example.org',
  'https://example.org/{x}',
  'https://example.org/a(b)',
  'mailto:a@example.org',
  '\n\n',
  ' ',
  'x',
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), { maxLength: 12 })
  .map((parts) => normalise(parts.join('')));

describe('any text', () => {
  it('comes back from the parser with nothing but paragraphs and links', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = fromMarkdown(abstractToMdx(text), {
          extensions: [mdxjs()],
          mdastExtensions: [mdxFromMarkdown()],
        });
        for (const node of tree.children) {
          expect(node.type).toBe('paragraph');
          for (const child of 'children' in node ? node.children : []) {
            expect(['text', 'link']).toContain(child.type);
          }
        }
        expect(tree.children.map((node) => toString(node)).join('\n\n')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('compiles and runs as a module that does nothing but show it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const mdx = abstractToMdx(text);
        await compile(mdx);
        const { default: show } = await evaluate(mdx, { Fragment: 'fragment', jsx, jsxs: jsx });
        expect(textOf(show({}))).toBe(text.replaceAll('\n\n', '\n'));
      }),
      { numRuns: 200 },
    );
  });
});

/** What a decoded and mended abstract is: no NUL, no blank at a line's edge, paragraphs apart. */
function normalise(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\0\r\t]/gu, '')
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n');
}

interface Element {
  readonly children?: unknown;
}

function jsx(_: unknown, { children }: Element): JSX {
  return { children };
}

type JSX = Element;

function textOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textOf).join('');
  return node && typeof node === 'object' && 'children' in node ? textOf(node.children) : '';
}
