import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/pipeline/read/decode.ts';
import { makeReport } from '../../../src/report/report.ts';

const TEXT = 'Öl für Lampen – ein Überblick\nKeepers burn “what they can get”.\n';
const UTF8 = new TextEncoder().encode(TEXT);

describe('decodeSource', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decode(UTF8)).toEqual({ text: TEXT, reported: [] });
    expect(decode([0xef, 0xbb, 0xbf, ...UTF8])).toEqual({ text: TEXT, reported: [] });
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    const little = Array.from({ length: TEXT.length + 1 }, (_, index) => {
      const code = `\ufeff${TEXT}`.charCodeAt(index);
      return [code & 0xff, code >> 8];
    }).flat();
    const big = little.map((_, index) => little[index ^ 1] ?? 0);
    expect(decode(little)).toEqual({ text: TEXT, reported: [] });
    expect(decode(big)).toEqual({ text: TEXT, reported: [] });
  });

  it('makes every kind of line end a line feed', () => {
    const { text } = decode(new TextEncoder().encode('a\r\nb\rc\nd'));
    expect(text).toBe('a\nb\nc\nd');
  });

  it('reads a byte that is no UTF-8 as Windows-1252, and no letter around it', () => {
    const found = decode([...encode('für 5 '), 0x80, ...encode(' or “six”\nand '), 0xe9]);
    expect(found.text).toBe('für 5 € or “six”\nand é');
    expect(found.reported).toEqual(['read/legacy-encoding:1']);
  });

  it('reads a whole file of Windows-1252', () => {
    const found = decode([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x0a, 0x96, 0x0a]);
    expect(found).toEqual({ text: '“café”\n–\n', reported: ['read/legacy-encoding:1'] });
  });

  it('drops the first half of a character in which the file ends', () => {
    const report = makeReport();
    const bytes = UTF8.slice(0, UTF8.length - 4);
    const source = decodeSource({ file: 'sources/lamps.txt', bytes }, report);
    expect(source?.text).toBe(TEXT.slice(0, -3));
    expect(source?.broken).toBe(true);
    expect(report.list()).toEqual([]);
  });

  it('drops control characters and says where the first is', () => {
    const found = decode(encode('one\ntwo\0 and\u001b three\n'));
    expect(found).toEqual({
      text: 'one\ntwo and three\n',
      reported: ['read/control-characters:2'],
    });
  });

  it.each([
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['a PDF document', encode('%PDF-1.7\n')],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['UTF-16 without a mark', encode(TEXT.split('').join('\0'))],
  ])('refuses %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: undefined, reported: ['read/binary-file:'] });
  });

  it.each([
    ['no byte', []],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf]],
    ['blanks and line breaks', encode(' \n\t\r\n\u00a0')],
  ])('reports a file of %s as empty', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: undefined, reported: ['read/empty-file:'] });
  });
});

function decode(bytes: Iterable<number>) {
  const report = makeReport();
  const source = decodeSource({ file: 'sources/lamps.txt', bytes: Uint8Array.from(bytes) }, report);
  const reported = report.list().map(({ id, place }) => `${id}:${String(place?.line ?? '')}`);
  return { text: source?.text, reported };
}

function encode(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}
