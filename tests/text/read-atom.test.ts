import { describe, expect, it } from 'vitest';
import { readAtom } from '../../src/text/read-atom.ts';

const LIDS = `<entry>
    <id>http://arxiv.org/abs/2101.00001v2</id>
    <title>Warm Lids:
      of wood &amp; cork</title>
    <published>2021-01-05T10:00:00Z</published>
    <summary>A hive loses warmth.</summary>
    <author><name>Ada Wax</name><arxiv:affiliation>Hive Hall</arxiv:affiliation></author>
    <author><name>Ben Comb</name></author>
    <arxiv:doi>10.1000/lids</arxiv:doi>
    <arxiv:journal_ref>Hives 3 (2021)</arxiv:journal_ref>
    <arxiv:comment>nine lids</arxiv:comment>
    <link href="http://arxiv.org/abs/2101.00001v2" rel="alternate"/>
    <arxiv:primary_category term="cs.AR"/>
    <category term="cs.AR" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`;
const SUGAR = '<entry><title>Slow Sugar</title></entry>';

describe('reading an Atom feed', () => {
  it('takes everything that arXiv states of a paper', () => {
    expect(readAtom(feed(LIDS)).entries).toEqual([
      {
        line: 3,
        id: 'http://arxiv.org/abs/2101.00001v2',
        title: 'Warm Lids: of wood & cork',
        summary: 'A hive loses warmth.',
        authors: ['Ada Wax', 'Ben Comb'],
        published: '2021-01-05T10:00:00Z',
        categories: ['cs.AR', 'cs.LG'],
        doi: '10.1000/lids',
        journal: 'Hives 3 (2021)',
        comment: 'nine lids',
      },
    ]);
  });

  it('leaves the feed’s own title and date to the feed', () => {
    expect(readAtom(feed(SUGAR)).entries).toMatchObject([{ title: 'Slow Sugar', published: '' }]);
  });

  it('reads an entry that stands alone, and CDATA as text', () => {
    const alone =
      '<entry xmlns="http://www.w3.org/2005/Atom"><title><![CDATA[a < b]]></title></entry>';
    expect(readAtom(alone).entries).toMatchObject([{ title: 'a < b' }]);
  });

  it('reads the text of a title that holds tags', () => {
    const title =
      '<title type="xhtml">Warm <b xmlns="http://www.w3.org/1999/xhtml">cork</b> lids</title>';
    expect(readAtom(feed(`<entry>${title}</entry>`)).entries).toMatchObject([
      { title: 'Warm cork lids' },
    ]);
  });

  it('keeps the entries before a break, and says where it is', () => {
    const { entries, problem } = readAtom(feed(`${SUGAR}\n<entry><title>Cut`));
    expect(entries).toMatchObject([{ title: 'Slow Sugar' }]);
    expect(problem).toMatchObject({ line: 5 });
  });

  it.each([
    ['entities that multiply', BOMB(), 'a document type'],
    ['an entity that is a file', XXE(), 'a document type'],
    ['an entity that nothing declares', feed('<entry><title>&lol;</title></entry>'), 'entity'],
    ['tags without end', feed('<a>'.repeat(1000)), 'deep'],
    ['a web page', '<html><body><p>Busy.</p></body></html>', 'no Atom feed'],
    ['nothing', '', 'root'],
    ['JSON', '{"title": "Slow Sugar"}', 'text'],
  ])('refuses %s', (_, text, what) => {
    expect(readAtom(text)).toMatchObject({ entries: [] });
    expect(readAtom(text).problem?.what).toContain(what);
  });
});

function feed(entries: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>Answer</title>
  ${entries}
</feed>`;
}

function BOMB(): string {
  const lines = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
  );
  return `<!DOCTYPE feed [<!ENTITY l0 "lol">${lines.join('')}]>${feed('<entry><title>&l9;</title></entry>').replace(/^.*\n/u, '')}`;
}

function XXE(): string {
  return '<!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/hosts">]><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>&x;</title></entry></feed>';
}
