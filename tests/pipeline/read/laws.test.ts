import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCpu } from '../../cpu-time.ts';
import { readText } from './source.ts';

/** What breaks formats: brackets, quotes, marks, tags, line ends, and letters of all kinds. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ...['{', '}', '"', "'", '\\', '@', '$', '%', '#', ',', ';', '=', '<', '>', '&', '\t'],
        ...['\\"', '``', "''", '--', '{\\', '@misc{', 'and', '&x;', '<!--', ']]>', '<b>', '  - '],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').replaceAll(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' '));

/** Each format as it writes a record of one line number, whatever stands in its fields. */
const FORMATS = {
  bibtex: {
    head: '@comment{lamps}\n',
    record: (a: string, b: string) => `@misc{k, title = {${a}}, author = "${b}", note = {x}}\n`,
    tail: '',
  },
  ris: {
    head: '',
    record: (a: string, b: string) => `TY  - JOUR\nTI  - ${a}\nAU  - ${b}\nER  - \n`,
    tail: '',
  },
  nbib: {
    head: '',
    record: (a: string, b: string) => `PMID- 1\nTI  - ${a}\nFAU - ${b}\n\n`,
    tail: '',
  },
  'csl-json': {
    head: '[\n{ "title": "First" },\n',
    record: (a: string, b: string) => `{ "title": "${a}", "note": ${JSON.stringify(b)} },\n`,
    tail: '{ "title": "Last" }\n]\n',
  },
  atom: {
    head: '<feed xmlns="http://www.w3.org/2005/Atom">\n',
    record: (a: string, b: string) =>
      `<entry><title>${a}</title><author><name>${b}</name></author></entry>\n`,
    tail: '</feed>\n',
  },
  csv: {
    head: 'title,doi,author\n',
    record: (a: string, b: string) =>
      `x${a.replaceAll(',', ' ')},10.1000/x,"${b.replaceAll('"', '""')}"\n`,
    tail: '',
  },
  identifiers: {
    head: '2101.00001\n2101.00002\n2101.00003\n2101.00004\n',
    record: (a: string) => `10.1000/${a}\n`,
    tail: '2101.00005\n',
  },
} as const;

describe.each(Object.entries(FORMATS))('a file of %s', (_, { head, record, tail }) => {
  it('gives an entry or a remark for every record, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }),
        (values) => {
          let text: string = head;
          const lines = values.map(([a, b]) => {
            const line = text.split('\n').length;
            text += record(a, b);
            return line;
          });
          const { entries, remarks } = readText(text + tail);
          const seen = new Set([
            ...entries.map(({ place }) => place.line),
            ...remarks.map(({ line }) => line),
          ]);
          expect(lines.filter((line) => !seen.has(line))).toEqual([]);
        },
      ),
    );
  });

  it('is read without a stop, wherever it is cut off or spoilt', () => {
    const text = `${head}${record('Lamps', 'Wick, Ada')}${record('Fog', 'Oil, Ben')}${tail}`;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), hostile, (start, length, put) => {
        const { entries } = readText(text.slice(0, start) + put + text.slice(start + length));
        for (const { place } of entries) expect(place.line).toBeGreaterThan(0);
      }),
    );
  });

  it('is known by its text, and read the same with other line ends and a byte order mark', () => {
    const text = `${head}${record('Lamps', 'Wick, Ada')}${tail}`;
    const there = readText(text);
    expect(there.entries.length).toBeGreaterThan(0);
    expect(readText(text.replaceAll('\n', '\r\n'))).toEqual(there);
    expect(readText(`\ufeff${text}`)).toEqual(there);
  });
});

describe('a file in Latin-1', () => {
  it('keeps its accents, and is reported once', () => {
    const text = '@book{k, title = {Über Käfer}, author = {Müller, Zoë}}\n';
    const { entries, remarks } = readText(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(entries).toMatchObject([{ title: 'Über Käfer', authors: ['Zoë Müller'] }]);
    expect(remarks).toEqual([{ id: 'read/legacy-encoding', line: 1 }]);
  });
});

describe('the time that a hostile megabyte takes', () => {
  it.each([
    ['brackets that open', `@misc{k, title = {${'{'.repeat(1_000_000)}`],
    ['brackets that close', `@misc{k, title = {${'}'.repeat(1_000_000)}`],
    ['records that never end', '@misc{k, title = {\n'.repeat(50_000)],
    ['blanks behind a key', `@misc{${' '.repeat(1_000_000)}title = {x}}`],
    ['names', `@misc{k, title = {x}, author = {${'Wick and '.repeat(100_000)}Oil}}`],
    ['commas', `@misc{k, title = {x}, author = {${'Wick, '.repeat(150_000)}}}`],
    ['formulas', `@misc{k, title = {${'$x$ a '.repeat(150_000)}}}`],
    ['lines that go on', `TY  - JOUR\nTI  - x\n${'more\n'.repeat(200_000)}ER  - \n`],
    ['objects that never end', `[\n${'{ "title": "x\n'.repeat(70_000)}`],
    ['objects within objects', `[{"title":"x","a":${'{"a":'.repeat(200_000)}`],
    [
      'entries that never end',
      `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry>'.repeat(10_000)}`,
    ],
    ['quotes that never close', `title,doi\n${'"x,10.1000/a\n'.repeat(10_000)}`],
  ])(
    'is short: %s',
    (_, text) => {
      // A quadratic reader takes hours.
      expect(measureCpu(() => readText(text))).toBeLessThan(10_000);
    },
    60_000,
  );
});
