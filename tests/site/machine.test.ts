import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import * as z from 'zod';
import { describe, expect, inject, it } from 'vitest';
import { refuseAtom, type XmlElement } from './atom-grammar.ts';
import { listFiles, listPageTypes, readRecord } from './dist.ts';
import { parsePage } from './html.ts';
import { withBrowser } from './with-browser.ts';

const dist = inject('dist');
const { survey, papers } = await readRecord(dist);
const types = await listPageTypes(dist);
const opened = withBrowser();

/** What is written here of schema.org: https://schema.org/ScholarlyArticle, Thesis, Chapter, Book. */
const described = { name: z.string().min(1), url: z.url().optional() };
const agent = z.strictObject({
  '@type': z.enum(['Person', 'Organization']),
  name: z.string().min(1),
});
const book = z.strictObject({
  '@type': z.literal('Book'),
  ...described,
  editor: z.array(agent).optional(),
});
const chapter = z.strictObject({ '@type': z.literal('Chapter'), ...described, position: z.int() });
const context = { '@context': z.literal('https://schema.org') };
const linkedDataSchema = z.discriminatedUnion('@type', [
  book.extend({
    ...context,
    description: z.string(),
    inLanguage: z.string(),
    hasPart: z.array(chapter).min(1),
  }),
  chapter.extend({
    ...context,
    description: z.string(),
    author: agent.optional(),
    dateModified: z.iso.date().optional(),
    inLanguage: z.string(),
    isPartOf: book,
  }),
  z.strictObject({
    ...context,
    ...described,
    '@type': z.enum(['ScholarlyArticle', 'Thesis']),
    '@id': z.url().optional(),
    headline: z.string(),
    author: z.array(agent).min(1).optional(),
    datePublished: z.string().optional(),
    abstract: z.string().optional(),
    keywords: z.array(z.string()).optional(),
    isPartOf: z
      .strictObject({ '@type': z.enum(['Periodical', 'PublicationVolume']), name: z.string() })
      .optional(),
    identifier: z
      .array(
        z.strictObject({
          '@type': z.literal('PropertyValue'),
          propertyID: z.enum(['DOI', 'arXiv']),
          value: z.string(),
        }),
      )
      .optional(),
    subjectOf: z.strictObject({ '@type': z.literal('WebPage'), ...described, isPartOf: book }),
  }),
]);

/** https://www.jsonfeed.org/version/1.1/ */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().optional(),
  language: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  authors: z.array(z.strictObject({ name: z.string() })).optional(),
  items: z
    .array(
      z.strictObject({
        id: z.string().regex(/^(?:urn:uuid:|https?:)/u),
        url: z.url().optional(),
        external_url: z.url().optional(),
        title: z.string(),
        content_text: z.string(),
        date_published: z.iso.datetime(),
        authors: z.array(z.strictObject({ name: z.string() })).optional(),
        tags: z.array(z.string()).optional(),
      }),
    )
    .max(50),
});

describe('the HTML of the site', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Matters of style, in which Astro has its own: `<br>`, attributes without values, case.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      // A heading's text is cut by the browser, not by us.
      'text-content': 'off',
    },
  });

  it.each(types)('is as the standard wants it: $type', async ({ file }) => {
    const report = await validator.validateString(await readFile(join(dist, file), 'utf8'));
    const messages = report.results.flatMap((result) => result.messages);
    expect(
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
    ).toEqual([]);
  });
});

describe('the structured data', () => {
  it('is on the home page, on every chapter and on every paper, and is as it should be', async () => {
    const pages = [
      '',
      ...survey.chapters.map(({ id }) => `${id}/`),
      ...papers.map(({ url }) => url),
    ];
    for (const path of pages) {
      const html = await readFile(join(dist, path, 'index.html'), 'utf8');
      const scripts = Array.from(
        html.matchAll(/<script type="application\/ld\+json">(?<json>[^<]*)<\/script>/gu),
        ({ groups }) => groups?.['json'] ?? '',
      );
      expect(scripts).toHaveLength(1);
      // A page of a paper is no publication of ours: reference managers find the paper in COinS alone.
      const isPaper = path.startsWith('papers/');
      expect(html.includes('name="DC.title"')).toBe(!isPaper);
      expect(html.includes('class="Z3988"')).toBe(isPaper);
      expect(html).not.toContain('name="citation_');
      linkedDataSchema.parse(JSON.parse(scripts[0] ?? ''));
    }
  });
});

describe('the feeds', () => {
  const folders = ['', ...survey.chapters.map(({ id }) => `${id}/`)];

  it.each(folders)('of “%s” are Atom and JSON Feed', async (folder) => {
    const feed = jsonFeedSchema.parse(JSON.parse(await read(`${folder}feed.json`)));
    expect(feed.items.length).toBeGreaterThan(0);
    const page = await opened.browser.newPage();
    const atom = await page.evaluate(
      (xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        function texts(name: string): (string | null)[] {
          return Array.from(document.querySelectorAll(name), (node) => node.textContent);
        }
        function read(element: Element): XmlElement {
          const { localName: name, namespaceURI: namespace, attributes, children } = element;
          const pairs = Array.from(attributes, (one) => [one.name, one.value] as const);
          return {
            name,
            namespace,
            attributes: Object.fromEntries(pairs),
            children: Array.from(children, read),
          };
        }
        return {
          errors: texts('parsererror'),
          root: read(document.documentElement),
          ids: texts('entry > id'),
          titles: texts('entry > title'),
          updated: texts('updated'),
          authors: document.querySelectorAll('entry > author > name').length,
          links: Array.from(document.querySelectorAll('entry > link[rel=alternate]'), (node) =>
            node.getAttribute('href'),
          ),
        };
      },
      await read(`${folder}feed.xml`),
    );
    await page.close();
    expect(atom.errors).toEqual([]);
    expect(refuseAtom(atom.root)).toEqual([]);
    expect(atom.ids).toEqual(feed.items.map(({ id }) => id));
    expect(new Set(atom.ids).size).toBe(atom.ids.length);
    expect(atom.titles).toEqual(feed.items.map(({ title }) => title));
    expect(atom.updated.filter((moment) => !z.iso.datetime().safeParse(moment).success)).toEqual(
      [],
    );
    expect(atom.authors).toBeGreaterThanOrEqual(atom.ids.length);
    for (const link of atom.links) {
      expect((await stat(join(dist, folder, link ?? ''))).isFile()).toBe(true);
    }
  });
});

describe('the twins in Markdown', () => {
  it('stand beside every paper and chapter, and lead only to files that there are', async () => {
    const twins = await listFiles(dist, 'index.md');
    expect(twins).toHaveLength(papers.length + survey.chapters.length);
    for (const path of [...twins.filter((_, index) => index % 20 === 0), 'llms.txt']) {
      const text = await read(path);
      const links = Array.from(
        text.matchAll(/\]\((?!https?:)(?<path>[^)]+)\)/gu),
        (match) => match.groups?.['path'],
      );
      expect(links).not.toEqual([]);
      for (const link of links) {
        expect((await stat(join(dist, path, '..', link ?? ''))).isFile()).toBe(true);
      }
    }
  });
});

describe('the citations', () => {
  it('stand beside every paper and every chapter, and hold all of its papers', async () => {
    const itemsSchema = z.array(z.looseObject({ id: z.string(), title: z.string() }));
    const all = itemsSchema.parse(JSON.parse(await read('papers.csl.json')));
    expect(all.map(({ title }) => title).toSorted()).toEqual(
      papers.map(({ title }) => title).toSorted(),
    );
    for (const { id } of survey.chapters) {
      const own = itemsSchema.parse(JSON.parse(await read(`${id}/papers.csl.json`)));
      expect(own).toHaveLength(papers.filter((paper) => paper.chapter === id).length);
    }
    const paper = papers.find(({ published }) => published);
    const { links, mainText } = parsePage(await read(`${paper?.url ?? ''}index.html`));
    expect(links.filter((link) => link.endsWith('cite.bib'))).not.toEqual([]);
    expect(mainText).toContain((await read(`${paper?.url ?? ''}cite.bib`)).split(',')[0]);
    expect((await read('papers.ndjson')).trim().split('\n')).toHaveLength(papers.length);
  });
});

function read(path: string): Promise<string> {
  return readFile(join(dist, path), 'utf8');
}
