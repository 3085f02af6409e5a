import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { listFiles, readRecord } from './dist.ts';
import { parsePage } from './html.ts';

const dist = inject('dist');
/** The page of errors is served at any depth; `not-found.test.ts` looks at it there. */
const NOT_FOUND = '404.html';

const pages = new Map<string, ReturnType<typeof parsePage>>();
const files = new Set<string>();

beforeAll(async () => {
  for (const file of await listFiles(dist, '')) {
    if ((await stat(join(dist, file))).isFile()) files.add(file);
  }
  for (const file of await listFiles(dist, '.html')) {
    pages.set(file, parsePage(await readFile(join(dist, file), 'utf8')));
  }
});

describe('the links of the built site', () => {
  it.each([
    'https://somewhere.example/',
    'https://somewhere.example/any/sub/path/',
    'file:///disk/',
  ])('lead to a file and a place in it under %s', (base) => {
    const broken = [];
    for (const { from, link, file, fragment } of resolveLinks(base)) {
      const target = pages.get(file ?? '');
      const found = file !== undefined && files.has(file);
      if (!found || (fragment !== '' && target && !target.ids.has(fragment))) {
        broken.push(`${from} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('don’t lead to the page for editors, which only the live site has', () => {
    expect([...files].filter((file) => file.startsWith('editors'))).toEqual([]);
    const leading = [...pages].filter(([, { links }]) =>
      links.some((link) => link.includes('editors/')),
    );
    expect(leading).toEqual([]);
  });

  it('lead from the home page to every page', () => {
    const linked = new Map<string, Set<string>>();
    for (const { from, file } of resolveLinks('https://somewhere.example/')) {
      const targets = linked.get(from) ?? new Set();
      linked.set(from, targets.add(file ?? ''));
    }
    const reached = new Set(['index.html']);
    // A set grows while it is walked through, so this visits what it finds.
    for (const page of reached) for (const file of linked.get(page) ?? []) reached.add(file);
    expect([...pages.keys()].filter((page) => !reached.has(page))).toEqual([NOT_FOUND]);
  });

  it('of style sheets lead to files', async () => {
    const broken = [];
    for (const sheet of await listFiles(dist, '.css')) {
      const css = await readFile(join(dist, sheet), 'utf8');
      for (const [, link = ''] of css.matchAll(/(?:url\(|@import\s)["']?([^"')]+)/gu)) {
        if (link.startsWith('data:')) continue;
        const target = new URL(link, `file:///${sheet}`);
        if (!files.has(target.pathname.slice(1))) broken.push(`${sheet} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it.each([
    ['at the root of a server', inject('atRoot')],
    ['in a folder of a server', inject('atSubPath')],
  ])('answer %s', async (_, base) => {
    const { survey, papers } = await readRecord(dist);
    const addresses = ['', 'papers/', 'papers.json', 'schema/papers.schema.json'];
    for (const { id } of survey.chapters) addresses.push(`${id}/`);
    for (const { url } of papers) addresses.push(url);
    const failed = [];
    for (const address of addresses) {
      const { ok, headers } = await fetch(new URL(address, base), { method: 'HEAD' });
      if (!ok || headers.get('content-type') === null) failed.push(address);
    }
    expect(failed).toEqual([]);
  });
});

/** Every link of every page that stays inside the site; `file` is missing where it leaves `base`. */
function* resolveLinks(base: string): Generator<Resolved> {
  const root = new URL(base);
  for (const [from, { links }] of pages) {
    if (from === NOT_FOUND) continue;
    for (const link of links) {
      const url = new URL(link, new URL(from, root));
      if (url.host !== root.host || url.protocol !== root.protocol) continue;
      const inside = url.pathname.startsWith(root.pathname);
      const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
      // A server finds the file of a folder; a disk doesn't.
      const isFolder = base.startsWith('https:') && (path === '' || path.endsWith('/'));
      const file = isFolder ? `${path}index.html` : path;
      const fragment = decodeURIComponent(url.hash.slice(1));
      yield { from, link, fragment, file: inside ? file : undefined };
    }
  }
}

interface Resolved {
  readonly from: string;
  readonly link: string;
  readonly file: string | undefined;
  readonly fragment: string;
}
