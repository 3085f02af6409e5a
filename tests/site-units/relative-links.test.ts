import { describe, expect, it } from 'vitest';
import { findRoot, makeLinksRelative } from '../../src/site/relative-links.ts';

describe('makeLinksRelative', () => {
  const page = '/papers/tides/';

  it.each([
    ['/', '../../index.html'],
    ['/papers/', '../../papers/index.html'],
    ['/papers', '../../papers/index.html'],
    ['/papers/foam/#note', '../../papers/foam/index.html#note'],
    ['/search/?q=a&amp;b=/c/', '../../search/index.html?q=a&amp;b=/c/'],
    ['/papers.json', '../../papers.json'],
    ['/_astro/page.CX3.css', '../../_astro/page.CX3.css'],
  ])('turns %s into %s', (link, relative) => {
    expect(makeLinksRelative(`<a href="${link}">x</a>`, page)).toBe(`<a href="${relative}">x</a>`);
  });

  it.each(['#note', 'foam/', '../', 'https://example.org/', '//example.org/', 'mailto:a@b.c', ''])(
    'leaves %s alone',
    (link) => {
      const html = `<a href="${link}">x</a>`;
      expect(makeLinksRelative(html, page)).toBe(html);
    },
  );

  it('takes every attribute that holds a link', () => {
    const html =
      '<form action="/search/"><img src="/a.png" srcset="/a.png 1x, /b.png 2x"><video poster="/c.png">';
    expect(makeLinksRelative(html, '/about/')).toBe(
      '<form action="../search/index.html"><img src="../a.png" srcset="../a.png 1x, ../b.png 2x"><video poster="../c.png">',
    );
  });

  it('leaves text, other attributes and scripts as they are', () => {
    const html = '<p title="/a/">href="/a/"</p><script>{"href":"/a/"}</script>';
    expect(makeLinksRelative(html, page)).toBe(html);
  });

  it('starts from the folder of the page', () => {
    expect(makeLinksRelative('<a href="/about/">x</a>', '/')).toContain('"./about/index.html"');
    expect(makeLinksRelative('<a href="/about/">x</a>', '/404/')).toContain('"./about/index.html"');
  });
});

describe('findRoot', () => {
  it.each([
    ['/', './'],
    ['/404.html', './'],
    ['/404/', './'],
    ['/about/', '../'],
    ['/papers/tides/', '../../'],
    ['/papers/tides/index.html', '../../'],
  ])('leads from %s to the root by %s', (page, root) => {
    expect(findRoot(page)).toBe(root);
  });
});
