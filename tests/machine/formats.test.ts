import { describe, expect, it } from 'vitest';
import { writeContextObject } from '../../src/machine/context-object.ts';
import { describeInDublinCore } from '../../src/machine/dublin-core.ts';
import { nameFeed, type Feed } from '../../src/machine/feed.ts';
import { formatAtom } from '../../src/machine/format-atom.ts';
import { formatJsonFeed } from '../../src/machine/format-json-feed.ts';
import { heading, link, list, paragraph, writeMarkdown } from '../../src/machine/markdown.ts';
import { surveySchema } from '../../src/model/survey.ts';
import { scriptJson } from '../../src/machine/script-json.ts';
import { sampleItem } from '../citations/sample-item.ts';

const HOSTILE = '</script><!-- ]]> & "tide" \u0000\uD800 {\\LaTeX} [x](y) **b** <b>';

describe('scriptJson', () => {
  it('gives the value back, and nothing that ends a script', () => {
    const text = scriptJson({ title: HOSTILE });
    expect(JSON.parse(text)).toEqual({ title: HOSTILE });
    expect(text).not.toMatch(/[<>&]/u);
  });
});

describe('formatAtom', () => {
  it('writes a feed that has relative addresses where the site has none', () => {
    const text = formatAtom(sampleFeed());
    expect(text).toContain('<link rel="alternate" href="papers/a/index.html" type="text/html"/>');
    expect(text).toContain('<published>2024-03-01T00:00:00Z</published>');
    expect(text.match(/<updated>2024-03-01T00:00:00Z<\/updated>/gu)).toHaveLength(2);
  });

  it('lets no title become mark-up, and leaves out what XML may not hold', () => {
    const text = formatAtom(sampleFeed(HOSTILE));
    expect(text).toContain('&lt;/script&gt;&lt;!-- ]]&gt; &amp; &quot;tide&quot;  {\\LaTeX}');
    expect(text).not.toMatch(/[\0\uD800]/u);
  });
});

describe('formatJsonFeed', () => {
  it('leaves out addresses that aren’t known', () => {
    const feed: unknown = JSON.parse(formatJsonFeed(sampleFeed(HOSTILE)));
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tides',
      language: 'en',
      items: [
        {
          id: nameFeed('a'),
          title: HOSTILE,
          content_text: 'They rise.',
          date_published: '2024-03-01T00:00:00Z',
          authors: [{ name: 'Ada Foam' }],
        },
      ],
    });
  });
});

describe('describeInDublinCore', () => {
  const chapters = [{ id: 'tides', title: 'Tides', scope: 'Up and down.' }];
  const survey = surveySchema.parse({ title: 'Seas', editors: ['Ada Foam'], chapters });

  it('names the editors as those who made the survey', () => {
    const home = { title: 'Seas', description: '', path: '' };
    expect(describeInDublinCore(home, survey)).toEqual([
      ['DC.title', 'Seas'],
      ['DC.creator', 'Ada Foam'],
      ['DC.type', 'Text'],
      ['DC.language', 'en'],
    ]);
  });

  it('names who wrote a chapter before the editors, and the survey that it belongs to', () => {
    const chapter = { title: 'Tides', description: 'Up.', author: 'Ben Kelp', date: '2024-03-01' };
    const sited = { ...survey, site: 'https://seas.example/a' };
    expect(describeInDublinCore({ ...chapter, path: 'tides/' }, sited)).toEqual([
      ['DC.title', 'Tides'],
      ['DC.creator', 'Ben Kelp'],
      ['DC.contributor', 'Ada Foam'],
      ['DC.description', 'Up.'],
      ['DC.date', '2024-03-01'],
      ['DC.type', 'Text'],
      ['DC.language', 'en'],
      ['DC.identifier', 'https://seas.example/a/tides/'],
      ['DCTERMS.isPartOf', 'https://seas.example/a/'],
    ]);
  });
});

describe('nameFeed', () => {
  it('makes a UUID that stays the same', () => {
    expect(nameFeed('a')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/u,
    );
    expect(nameFeed('a')).toBe(nameFeed('a'));
    expect(nameFeed('a')).not.toBe(nameFeed('b'));
  });
});

describe('writeMarkdown', () => {
  it('keeps a text a text', () => {
    expect(
      writeMarkdown([
        heading(1, '# Tides\n\n---'),
        paragraph('1. <script> *x* ', link('a b.md', 'the [page]')),
        list([['- a'], ['b\n\nc']]),
      ]),
    ).toMatchInlineSnapshot(`
      "# # Tides ---

      1\\. \\<script> \\*x\\* [the \\[page\\]](<a b.md>)

      - \\- a
      - b c
      "
    `);
  });
});

describe('writeContextObject', () => {
  it('names the paper as OpenURL does', () => {
    const item = sampleItem({
      title: 'Tides & <Foam>',
      DOI: '10.1/a',
      URL: 'https://doi.org/10.1/a',
    });
    expect(Object.fromEntries(new URLSearchParams(writeContextObject(item)))).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.genre': 'preprint',
      'rft.atitle': 'Tides & <Foam>',
      'rft.aulast': 'Foam',
      'rft.aufirst': 'Ada',
      'rft.au': 'Ada Foam',
      'rft.date': '2024-03-05',
      rft_id: 'info:doi/10.1/a',
    });
  });
});

function sampleFeed(title = 'Tides in Teacups'): Feed {
  return {
    id: nameFeed('tides'),
    title: 'Tides',
    description: '',
    language: 'en',
    authors: [],
    page: 'index.html',
    home: undefined,
    self: undefined,
    updated: '2024-03',
    entries: [
      {
        id: nameFeed('a'),
        title,
        summary: 'They rise.',
        authors: ['Ada Foam'],
        published: '2024-03',
        page: 'papers/a/index.html',
        home: undefined,
        elsewhere: undefined,
        categories: [],
      },
    ],
  };
}
