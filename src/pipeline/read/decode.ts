import type { SurveyFile } from '../../model/survey-files.ts';
import type { Report } from '../../report/report.ts';
import type { TextSource } from './reader.ts';

/**
 * Turns the bytes of a source into text.
 *
 * UTF-8, and UTF-16 with a byte order mark; a byte that can't be UTF-8 is read as Windows-1252, by
 * itself, so that one wrong byte doesn't change the letters around it. A file that is empty or not
 * text is reported and gives undefined.
 */
export function decodeSource(source: SurveyFile, report: Report): TextSource | undefined {
  const { file, bytes } = source;
  const reason = findBinary(bytes);
  if (reason) {
    report.add('read/binary-file', { reason }, { file });
    return undefined;
  }
  const { text: decoded, strange, broken } = decodeBytes(bytes);
  if (decoded.trim() === '') {
    report.add('read/empty-file', {}, { file });
    return undefined;
  }
  if (strange.length > 0) {
    const line = countLines(decoded, strange[0] ?? 0);
    report.add('read/legacy-encoding', { count: strange.length }, { file, line });
  }
  const text = dropControls(decoded.replaceAll(/\r\n?/gu, '\n'), file, report);
  return { file, text, lines: text.split('\n'), broken };
}

/** The byte order marks of UTF-16; Node's decoder takes UTF-8's away by itself. */
const UTF16_MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** How well-known formats that are no text begin. */
const SIGNATURES = [
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a zip archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
] as const;

/** Says why the bytes are no text; undefined where they may be. */
function findBinary(bytes: Uint8Array): string | undefined {
  const signature = SIGNATURES.find((candidate) => startsWith(bytes, candidate.bytes));
  if (signature) return `it begins like ${signature.name}`;
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark.bytes))) return undefined;
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  // Text has none but by accident; images, archives and programs have 1 in 10, and UTF-16 1 in 2.
  return controls > 8 && controls * 50 > bytes.length
    ? `${controls} of its ${bytes.length} bytes are control characters`
    : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Takes NUL, refuses tab, line feed, vertical tab, form feed, carriage return and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const mark = UTF16_MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
  if (mark) {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const text = new TextDecoder(mark.encoding).decode(whole);
    return { text, strange: [], broken: whole.length < bytes.length };
  }
  const cut = findCutCharacter(bytes);
  const whole = bytes.subarray(0, cut ?? bytes.length);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
    return { text, strange: [], broken: cut !== undefined };
  } catch {
    return decodeMixed(bytes);
  }
}

/** Where the last character begins, if the file ends before it does. */
function findCutCharacter(bytes: Uint8Array): number | undefined {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const start = bytes.length - back;
    const byte = bytes[start] ?? 0;
    if (byte < 0x80) return undefined;
    if (byte >= 0xc0) return sizeOfCharacter(byte) > back ? start : undefined;
  }
  return undefined;
}

/** Reads UTF-8 where it is, and every other byte as Windows-1252. */
function decodeMixed(bytes: Uint8Array): Decoded {
  const utf8 = new TextDecoder('utf-8');
  const windows = new TextDecoder('windows-1252');
  const strange: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let good = 0;
  for (let at = 0; at < bytes.length;) {
    const size = findCharacter(bytes, at);
    if (size === 0) {
      const before = utf8.decode(bytes.subarray(good, at));
      parts.push(before, windows.decode(bytes.subarray(at, at + 1)));
      strange.push(length + before.length);
      length += before.length + 1;
      good = at + 1;
    }
    at += Math.max(size, 1);
  }
  parts.push(utf8.decode(bytes.subarray(good)));
  return { text: parts.join(''), strange, broken: false };
}

/** How many bytes the UTF-8 character at `at` has; 0 where there is none. */
function findCharacter(bytes: Uint8Array, at: number): number {
  const size = sizeOfCharacter(bytes[at] ?? 0);
  for (let next = at + 1; next < at + size; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return size;
}

/** How many bytes a UTF-8 character has that begins with this one; 0 where none begins with it. */
function sizeOfCharacter(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

/** Takes NUL and escape, refuses tab, line feed, vertical tab, form feed and carriage return. */
const CONTROLS = /[\p{Cc}--[\t\n\v\f\r]]/gv;

function dropControls(text: string, file: string, report: Report): string {
  const first = text.search(CONTROLS);
  if (first === -1) return text;
  const clean = text.replaceAll(CONTROLS, '');
  const line = countLines(text, first);
  report.add('read/control-characters', { count: text.length - clean.length }, { file, line });
  return clean;
}

/** The line, from 1, that the character at `end` is in. */
function countLines(text: string, end: number): number {
  return text.slice(0, end).split(/\r\n?|\n/u).length;
}

interface Decoded {
  readonly text: string;
  /** Where in the text the characters are that stand for bytes that are not UTF-8. */
  readonly strange: readonly number[];
  readonly broken: boolean;
}
