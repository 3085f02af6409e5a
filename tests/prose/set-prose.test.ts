import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/prose/parse-mdx.ts';
import { setProse } from '../../src/prose/set-prose.ts';

/** The text as it is set: a no-break space shows as `_`, what stays in one line in brackets. */
function set(source: string): string {
  const tree = parseMdx(source);
  if (!('type' in tree)) throw new Error(tree.happened);
  setProse(tree);
  return write(tree);
}

function write(node: Nodes): string {
  if ('value' in node) return node.value.replaceAll('\u00A0', '_');
  const inside = 'children' in node ? node.children.map(write).join('') : '';
  return node.type === 'mdxJsxTextElement' && node.name === 'span' ? `[${inside}]` : inside;
}

describe('setProse', () => {
  it('sets paragraphs, items and cells, across emphasis and lines', () => {
    expect(set('A **3x** lamp of 4\nbits.')).toBe('A 3× lamp of 4_bits.');
    expect(set('- 2x')).toBe('2×');
    expect(set('| a |\n| - |\n| 2x |')).toBe('a2×');
  });

  it('keeps ranges and words with a number in one line', () => {
    expect(set('An 8-bit lamp, 3-4 bits, 2x-3x, 4-bit.')).toBe(
      'An [8-bit] lamp, [3–4]_bits, [2×–3×], [4-bit].',
    );
    expect(set('Lamp-3.1-8B, of-2-kinds, 2026-11-22')).toBe('Lamp-3.1-8B, of-2-kinds, 2026-11-22');
  });

  it('leaves code, addresses, headings, and quotations even where they hold citations', () => {
    for (const source of ['`2x-3x`', '<Cite id="2x-3x" />']) expect(set(source)).not.toContain('×');
    expect(set('## At 2x')).toBe('At 2x');
    expect(set('They say “2x, as *it* or\n<Cite id="a" />\ndoes, 3x” of 4x.')).toBe(
      'They say “2x, as it or  does, 3x” of 4×.',
    );
  });
});
