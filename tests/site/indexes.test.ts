import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { describe, expect, inject, it } from 'vitest';
import { INDEX_KINDS } from '../../src/indexes/paper-index.ts';
import { listFiles, readRecord } from './dist.ts';
import { parsePage } from './html.ts';

const dist = inject('dist');
const { papers } = await readRecord(dist);
const itemsSchema = z.array(z.looseObject({ title: z.string() }));

describe('the indexes', () => {
  it.each([
    ['authors', papers.filter(({ authors, organization }) => authors.length > 0 || organization)],
    ['venues', papers.filter(({ venue }) => venue)],
    ['categories', papers.filter(({ categories }) => categories.length > 0)],
    ['years', papers.filter(({ published }) => published)],
  ] as const)(
    'of %s lead to every paper that states one, and count the others',
    async (kind, stating) => {
      const reached = new Set<string>();
      for (const file of await listFiles(join(dist, kind), '.html')) {
        for (const link of (await open(`${kind}/${file}`)).links) {
          const id = /papers\/(?<id>[^/]+)\/index\.html$/u.exec(link)?.groups?.['id'];
          if (id !== undefined) reached.add(id);
        }
      }
      expect([...reached].toSorted()).toEqual(stating.map(({ id }) => id).toSorted());
      const { mainText } = await open(`${kind}/index.html`);
      expect(mainText).toContain(`of ${stating.length} papers`);
      if (stating.length < papers.length) {
        expect(mainText).toMatch(
          new RegExp(`; ${papers.length - stating.length} papers? (?:name|ha)`, 'u'),
        );
      }
    },
  );

  it('are linked from the papers, and give their papers to cite', async () => {
    for (const kind of INDEX_KINDS) {
      const files = await listFiles(join(dist, kind), 'papers.csl.json').catch(() => []);
      for (const file of files.filter((_, at) => at % 10 === 0)) {
        const items = itemsSchema.parse(JSON.parse(await readFile(join(dist, kind, file), 'utf8')));
        const folder = `${kind}/${file.slice(0, -'papers.csl.json'.length)}`;
        const { mainText } = await open(`${folder}index.html`);
        expect(items.length).toBeGreaterThan(1);
        for (const { title } of items) {
          expect(mainText).toContain(title);
          const paper = papers.find((one) => one.title === title);
          const { links } = await open(`${paper?.url ?? ''}index.html`);
          expect(links).toContain(`../../${folder}index.html`);
        }
      }
    }
  });
});

describe('the pictures of shared links', () => {
  const invented = inject('inventedDist');

  it('are drawn where the site has an address, and named by it', async () => {
    const record = await readRecord(invented);
    const pages = [
      ['index.html', 'cards/survey.png'],
      ['about/index.html', 'cards/survey.png'],
      ...record.survey.chapters.map(({ id }) => [`${id}/index.html`, `cards/chapters/${id}.png`]),
      ...record.papers.map(({ id, url }) => [`${url}index.html`, `cards/papers/${id}.png`]),
    ] as const;
    for (const [page = '', picture = ''] of pages) {
      const html = await readFile(join(invented, page), 'utf8');
      expect(html).toContain(
        `property="og:image" content="https://seamarks.example/coast/${picture}"`,
      );
      expect((await readFile(join(invented, picture))).subarray(1, 4).toString()).toBe('PNG');
    }
    expect(await listFiles(invented, '.png')).toHaveLength(2 + pages.length - 1);
    expect(await readFile(join(invented, 'offline.json'), 'utf8')).not.toContain('cards/');
  });

  it('are left out where it has none', async () => {
    expect(await listFiles(join(dist, 'cards'), '.png').catch(() => [])).toEqual([]);
    expect(await readFile(join(dist, 'index.html'), 'utf8')).not.toContain('og:image');
  });
});

async function open(path: string) {
  return parsePage(await readFile(join(dist, path), 'utf8'));
}
