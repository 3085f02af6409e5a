import { momentOf, type Feed, type FeedEntry } from './feed.ts';

/** Writes a feed as Atom (RFC 4287). */
export function formatAtom(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', momentOf(feed.updated)),
    link('alternate', feed.home ?? feed.page, 'text/html'),
    ...(feed.self === undefined ? [] : [link('self', feed.self, 'application/atom+xml')]),
    ...feed.authors.map((name) => person(name)),
    ...feed.entries.map((entry) => formatEntry(entry)),
    '</feed>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function formatEntry(entry: FeedEntry): string {
  const lines = [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('published', momentOf(entry.published)),
    element('updated', momentOf(entry.published)),
    link('alternate', entry.home ?? entry.page, 'text/html'),
    ...(entry.elsewhere === undefined ? [] : [link('related', entry.elsewhere)]),
    ...(entry.authors.length > 0 ? entry.authors : ['Unknown']).map((name) => person(name)),
    ...entry.categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    element('summary', entry.summary),
    '</entry>',
  ];
  return lines.filter(Boolean).join('\n');
}

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

function person(name: string): string {
  return `<author><name>${escapeXml(name)}</name></author>`;
}

function link(rel: string, href: string, type?: string): string {
  const typed = type === undefined ? '' : ` type="${type}"`;
  return `<link rel="${rel}" href="${escapeXml(href)}"${typed}/>`;
}

/** Also leaves out what no XML may hold. */
function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
