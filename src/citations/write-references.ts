import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import acm from './acm.csl?raw';
import apa from './apa.csl?raw';
import chicago from './chicago.csl?raw';
import type { CslItem } from './csl-item.ts';
import ieee from './ieee.csl?raw';

/** A reference in a style, as HTML in which nothing but italics is marked up. */
export interface Reference {
  readonly style: string;
  readonly html: string;
}

/** Writes the reference of an item in every style. */
export function writeReferences(item: CslItem): readonly Reference[] {
  return Object.keys(STYLES).map((style) => ({ style, html: writeReference(item, style) }));
}

/**
 * In the order in which they are offered. They are written for what a survey cites: the full ones
 * hold rules for every kind of work and for citing many at once, and take ten times as long.
 */
const STYLES: Readonly<Record<string, string>> = {
  APA: apa,
  IEEE: ieee,
  ACM: acm,
  Chicago: chicago,
};

function writeReference(item: CslItem, style: string): string {
  const { engine, styles } = plugins.config.get('@csl');
  styles.add(style, STYLES[style] ?? '');
  // The library keeps one processor a style, and hands it the item.
  const processor = engine([prepare(item)], style, 'en-US', 'html');
  processor.updateItems([item.id]);
  const [, [entry = '']] = processor.makeBibliography();
  return unwrap(entry);
}

/** A style would name the archive beside the venue; the preprint's number says it already. */
function prepare({ archive: _, archive_location: __, ...item }: CslItem): CslItem {
  return item;
}

/** An entry is a block of its own: `<div class="csl-entry">…</div>`. */
function unwrap(entry: string): string {
  return entry
    .trim()
    .replace(/^<div[^>]*>/u, '')
    .replace(/<\/div>$/u, '')
    .trim();
}
