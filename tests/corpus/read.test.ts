import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { makeKinship } from '../../src/pipeline/read/daily-listing/kinship.ts';
import { isSeparator, readMetadata } from '../../src/pipeline/read/daily-listing/metadata.ts';
import { isNavigation } from '../../src/pipeline/read/daily-listing/navigation.ts';
import { weighShape } from '../../src/pipeline/read/daily-listing/shape.ts';
import { readSources } from '../../src/pipeline/read/index.ts';
import type { Diagnostic } from '../../src/report/diagnostic.ts';
import { makeContext } from '../pipeline/context.ts';
import { DAMAGES, type Damage, type Spot } from './damages.ts';

const FOLDER = join(import.meta.dirname, '../../content/sources');
const LISTINGS = readdirSync(FOLDER)
  .toSorted()
  .map((name) => toListing(name, readFileSync(join(FOLDER, name))));

describe('reading the five captured listings', () => {
  it('finds 467 records, and nothing to warn of', () => {
    expect(LISTINGS.map(({ entries }) => entries.length)).toEqual([52, 119, 88, 89, 119]);
    const levels = LISTINGS.flatMap(({ diagnostics }) => diagnostics.map(({ level }) => level));
    expect(levels.filter((level) => level !== 'info')).toEqual([]);
  });

  it('gives every record an abstract and the line of its title', () => {
    for (const { entries, lines } of LISTINGS) {
      for (const { place, title, abstract } of entries) {
        expect(lines[place.line - 1]?.endsWith(title)).toBe(true);
        expect(abstract).toBeDefined();
      }
    }
  });

  it('finds the facts in the one listing that states them', () => {
    const stating = LISTINGS.map(({ entries }) => entries.filter(({ published }) => published));
    expect(stating.map((entries) => entries.length)).toEqual([51, 0, 0, 0, 0]);
    const [entries = []] = stating;
    expect(entries.filter(({ authorCount }) => authorCount !== undefined)).toHaveLength(50);
    expect(entries.filter(({ organization }) => organization !== undefined)).toHaveLength(1);
    expect(entries.filter(({ published }) => published?.startsWith('2026'))).toHaveLength(2);
  });

  it('leaves no line out of account', () => {
    for (const listing of LISTINGS) expect(listUnaccounted(listing)).toEqual([]);
  });
});

describe('telling lines by what they look like', () => {
  const records = LISTINGS.flatMap(({ entries }) => entries);
  const papers = new Map(records.map(({ title, abstract = '' }) => [title, abstract]));

  it('knows nearly every title and every single sentence of an abstract', () => {
    const titles = [...papers.keys()];
    const sentences = [...papers.values()].flatMap(listSentences);
    expect(titles.filter((title) => weighShape(title) >= 0).length).toBeLessThanOrEqual(1);
    expect(sentences.filter((text) => weighShape(text) <= 0).length).toBeLessThanOrEqual(4);
  });

  it.each(LISTINGS)('knows the other half of an abstract from another abstract: %#', (listing) => {
    const kinship = makeKinship(
      listing.entries.flatMap(({ title, abstract = '' }) => [title, abstract]),
    );
    const weigh = (title: string, text: string, next: string) =>
      kinship.weighContinuation(next, { title, text, length: text.length });
    const pairs = listing.entries.map(({ title, abstract = '' }, index) => {
      const sentences = listSentences(abstract);
      const half = Math.ceil(sentences.length / 2);
      const parts = [sentences.slice(0, half), sentences.slice(half)].map((part) => part.join(' '));
      const [text = '', next = ''] = parts;
      const stranger = listing.entries[index + 1]?.abstract ?? '';
      return { own: weigh(title, text, next), strange: weigh(title, abstract, stranger) };
    });
    expect(pairs.filter(({ own }) => own <= 0).length / pairs.length).toBeLessThan(0.04);
    expect(pairs.slice(0, -1).filter(({ strange }) => strange >= 0)).toEqual([]);
  });
});

describe('a listing that was saved in another way', () => {
  it.each<[string, (text: string) => string]>([
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with CR', (text) => text.replaceAll('\n', '\r')],
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['with tabs before and blanks behind each line', (text) => text.replaceAll(/^|$/gmu, '\t  ')],
    ['without blank lines', (text) => text.replaceAll(/\n+/gu, '\n')],
    ['with twice as many line breaks', (text) => text.replaceAll('\n', '\n\n')],
    ['without its first lines', (text) => text.slice(text.indexOf('\n', 100) + 1)],
  ])('is read as the same records: %s', (_, rewrite) => {
    for (const { text, entries } of LISTINGS) {
      const { entries: found } = read(rewrite(text));
      const kept = entries.slice(entries.length - found.length);
      expect(found.map(withoutPlace)).toEqual(kept.map(withoutPlace));
      expect(entries.length - found.length).toBeLessThanOrEqual(1);
    }
  });
});

/** Records that stand this far apart are damaged at once; three reads damage every record once. */
const APART = 3;

describe('a damaged spot', () => {
  it.each(DAMAGES)('costs no record but its own, where %s', (_, damage, misread) => {
    const counts = LISTINGS.flatMap((listing) =>
      Array.from({ length: APART }, (_, offset) => damageListing(listing, damage, offset)),
    );
    expect(counts.flatMap(({ lost }) => lost)).toEqual([]);
    expect(counts.flatMap(({ unaccounted }) => unaccounted)).toEqual([]);
    expect(counts.flatMap(({ wrong }) => wrong).length).toBeLessThanOrEqual(misread);
  });
});

describe('a listing that breaks off', () => {
  it('is right up to the record in which it does', () => {
    for (const { bytes, spots } of LISTINGS) {
      // A prime number of pieces falls on every part of a record in time.
      for (let piece = 1; piece < 17; piece += 1) {
        const cut = bytes.slice(0, Math.floor((bytes.length * piece) / 17));
        const lines = new TextDecoder().decode(cut).split('\n').length;
        const whole = spots.filter(({ end }) => end < lines).map(({ entry }) => undated(entry));
        const found = read(cut).entries.map(undated);
        expect(found.slice(0, whole.length)).toEqual(whole);
        expect(found.length - whole.length).toBeLessThanOrEqual(1);
      }
    }
  });
});

function listSentences(abstract: string): readonly string[] {
  return abstract.split(/(?<=\p{Ll}\.) (?=\p{Lu})/u);
}

function toListing(name: string, file: Uint8Array) {
  const bytes = new Uint8Array(file);
  const text = new TextDecoder().decode(bytes);
  const lines = text.split('\n');
  const { entries, diagnostics } = read(bytes, `sources/${name}`);
  const spots = entries.map((entry, index) => {
    const next = entries[index + 1]?.place.line ?? lines.length;
    return { ...toSpot(entry, lines), end: next - 1 };
  });
  return { bytes, text, lines, entries, diagnostics, spots };
}

function toSpot(entry: Entry, lines: readonly string[]): Spot {
  const { place, abstract = '' } = entry;
  return {
    entry: { ...entry, abstract },
    title: place.line - 1,
    abstract: lines.indexOf(abstract, place.line),
  };
}

function read(content: string | Uint8Array, file = 'sources/listing.txt') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const context = makeContext();
  const entries = readSources([{ file, bytes }], context);
  return { entries, diagnostics: context.report.list() };
}

function damageListing(
  { lines, spots }: { lines: readonly string[]; spots: readonly Spot[] },
  damage: Damage,
  offset: number,
) {
  const cells = lines.map((line) => [line]);
  const expected = spots.map((spot, index) =>
    index % APART === offset ? damage(cells, spot) : spot.entry,
  );
  const text = cells.flat().join('\n');
  const after = read(text);
  const found = new Set(after.entries.map(toKey));
  const missing = (entries: readonly (Entry | undefined)[]) =>
    entries.filter((entry) => entry && !found.has(toKey(entry))).map((entry) => entry?.title);
  return {
    lost: missing(expected.filter((_, index) => index % APART !== offset)),
    wrong: missing(expected.filter((_, index) => index % APART === offset)),
    unaccounted: listUnaccounted({ text, ...after }),
  };
}

function withoutPlace({ place: _, ...fields }: Entry) {
  return fields;
}

/** A year that is left out is inferred from the rest of the file, which a cut takes away. */
function undated({ place: _, published: __, ...fields }: Entry) {
  return fields;
}

function toKey(entry: Entry): string {
  return JSON.stringify(withoutPlace(entry), Object.keys(withoutPlace(entry)).toSorted());
}

/** Lines that are part of no entry, no known navigation or fact, and in no diagnostic. */
function listUnaccounted({ text, entries, diagnostics }: Outcome): readonly string[] {
  const titles = new Set(entries.map(({ title }) => title));
  const abstracts = entries.map(({ abstract = '' }) => abstract);
  const whole = new Set(abstracts);
  const told = new Set(diagnostics.flatMap(listLines));
  return text.split('\n').filter((line, index) => {
    const words = line.trim();
    if (words === '' || told.has(index + 1) || isNavigation(words) || isSeparator(words))
      return false;
    if (titles.has(words.replace(/^Subscribe/u, '')) || whole.has(words)) return false;
    if (readMetadata(words) || entries.some(({ organization }) => organization === words))
      return false;
    return !abstracts.some((abstract) => abstract.includes(words));
  });
}

function listLines({ place, also }: Diagnostic): readonly number[] {
  return [place, ...also].flatMap((spot) => spot?.line ?? []);
}

interface Outcome {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}
