import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { foldSpace, parsePage } from './html.ts';

const dist = inject('dist');
const { papers } = await readRecord(dist);

describe('the pages of papers', () => {
  it('hold title, abstract, authors and headline to the letter', async () => {
    const missing = [];
    for (const { id, url, title, abstract, authors, headline } of papers) {
      const { mainText } = parsePage(await readFile(join(dist, url, 'index.html'), 'utf8'));
      for (const words of [title, abstract, headline ?? '', ...authors]) {
        if (!mainText.includes(foldSpace(words))) missing.push(`${id}: ${words}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
