import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { writeMarkdownHtml } from '../../src/site/markdown-html.ts';
import { LAMP_NAMES } from '../prose/lamp-papers.ts';

describe('a note in Markdown', () => {
  it('is written as other notes are: links to papers, numbers, tables that scroll', () => {
    const source =
      '---\nauthor: A\n---\n\nSee [one](/papers/oillamp/), 2x-3x.\n\n| a |\n| - |\n| b |\n';
    expect(writeMarkdownHtml(source)).toMatchInlineSnapshot(`
      "<p>See <a href="/papers/oillamp/" data-cite="oillamp" aria-describedby="title-oillamp" id="cite-oillamp">one</a>, <span class="whole">2×–3×</span>.</p>
      <div class="wide" tabindex="0" role="region" aria-label="Table"><table>
      <thead>
      <tr>
      <th>a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>b</td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  it.each([
    ['HTML', '<script>alert(1)</script> <img src=x onerror=alert(1)> <b>x</b>'],
    ['HTML in a block', '<div onclick="alert(1)">\n\n<style>*{}</style>\n</div>\n'],
    ['expressions', '{process.exit(1)} {`${alert(1)}`}'],
    [
      'components and modules',
      'import x from "node:fs"\n\nexport const y = 1\n\n<Cite id="oillamp" />',
    ],
    ['a script as an address', '[a](javascript:alert(1)) [b](JaVa\tScript:alert(1)) <vbscript:x>'],
    [
      'an address in parts',
      '[a]( &#106;avascript&colon;alert(1) "t") [b][c]\n\n[c]: data:text/html,x',
    ],
    ['a file', '[a](file:///etc/passwd) [b](blob:x)'],
    ['images', '![a](https://elsewhere.example/a.png) ![b][c]\n\n[c]: javascript:alert(1)'],
    ['a footnote', 'a[^1]\n\n[^1]: <iframe src="//elsewhere.example"></iframe>'],
    [
      'attributes',
      '[a](https://elsewhere.example/"onmouseover="alert(1) "x\\" onclick=\\"alert(1)")',
    ],
  ])('lets nothing run and nothing load: %s', (_, source) => {
    const elements = listElements(parseFragment(writeMarkdownHtml(source)));
    expect(elements.filter(({ tagName }) => !HARMLESS.has(tagName))).toEqual([]);
    for (const { name, value } of elements.flatMap(({ attrs }) => attrs)) {
      expect(name).not.toMatch(/^on|^style$|^src/u);
      if (name === 'href') expect(value).toMatch(/^(?:$|#note-|https?:\/\/|\/)/u);
    }
  });

  it('tells that it doesn’t vouch for where its links lead', () => {
    expect(writeMarkdownHtml('https://elsewhere.example')).toBe(
      '<p><a href="https://elsewhere.example" rel="external nofollow noopener">https://elsewhere.example</a></p>',
    );
  });

  it('says so where it is nested too deeply to be read', () => {
    const source = `${'> '.repeat(5000)}a`;
    expect(readProse(source, LAMP_NAMES, 'markdown').flaws).toMatchObject([{ line: 1 }]);
    expect(writeMarkdownHtml(source)).toBe('');
  });

  it('has sentences, and links to papers, but no citations and no components', () => {
    const source = 'It burns <Cite id="oillamp" /> {oil}. See [it](/papers/oillamp/).';
    const { sentences, elements, flaws } = readProse(source, LAMP_NAMES, 'markdown');
    expect(sentences.map(({ text }) => text)).toEqual([
      'It burns <Cite id="oillamp" /> {oil}.',
      'See it.',
    ]);
    expect(sentences.flatMap(({ citations }) => citations)).toEqual([]);
    expect(sentences[1]?.links).toMatchObject([{ paper: 'oillamp' }]);
    expect([elements, flaws]).toEqual([[], []]);
  });
});

const HARMLESS = new Set(['p', 'a', 'em', 'strong', 'code', 'sup', 'section', 'h2', 'ol', 'li']);

function listElements(
  node: DefaultTreeAdapterTypes.ParentNode,
): readonly DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...listElements(child)] : [],
  );
}
