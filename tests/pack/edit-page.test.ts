import { describe, expect, it } from 'vitest';
import { makePackedPage, tellOfCopy } from '../../src/pack/edit-page.ts';
import { readPage } from '../../src/pack/read-page.ts';

const HTML = `<html><head><link rel="manifest" href="./kites.webmanifest">
<link rel="stylesheet" href="./kites.css"><script type="module" src="./_astro/kites.js"></script>
<script>early()</script></head><body><p title='<script type="module">no</script>'>Kites.</p>
<script type="module">tails()</script>
<template data-offline-copy> Take <a href="./kites.zip">all kites</a> (%size%).</template></body></html>`;

describe('a built page', () => {
  it('has its modules, links and templates found, and no others', () => {
    const { modules, refused, templates } = readPage(HTML);
    expect(modules).toMatchObject([{ src: './_astro/kites.js' }, { code: 'tails()' }]);
    expect(refused.length).toBe(1);
    expect(templates.length).toBe(1);
  });

  it('gets one script for its modules when it is packed, and says nothing of the copy', () => {
    expect(makePackedPage(HTML, readPage(HTML), ['./packed.js'])).toMatchInlineSnapshot(`
      "<html><head>
      <link rel="stylesheet" href="./kites.css"><script defer src="./packed.js"></script>
      <script>early()</script></head><body><p title='<script type="module">no</script>'>Kites.</p>

      </body></html>"
    `);
  });

  it('tells of the copy when there is one', () => {
    expect(tellOfCopy(HTML, readPage(HTML), '3 MB')).toContain(
      '\n Take <a href="./kites.zip">all kites</a> (3 MB).</body>',
    );
  });
});
