import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

/**
 * The names of the parts of an index that its `.pf_meta` lists: `index/en_1b85221.pf_index`.
 *
 * The meta data are CBOR after a magic word, gzipped: the version, the pages, the chunks of words,
 * the filters, each with its hash, and more that is of no matter here.
 */
export function listParts(meta: Uint8Array): string[] {
  const [, pages, chunks, filters] = readMeta(meta);
  return [
    ...pages.map(([hash]) => `fragment/${hash}.pf_fragment`),
    ...chunks.map(([, , hash]) => `index/${hash}.pf_index`),
    ...filters.map(([, hash]) => `filter/${hash}.pf_filter`),
  ];
}

/** What the parts of words of an index begin with, in order: as much of a word as tells it from the one before. */
export function listStarts(meta: Uint8Array): string[] {
  return readMeta(meta)[2].map(([from]) => from);
}

function readMeta(meta: Uint8Array): z.infer<typeof metaSchema> {
  const bytes = gunzipSync(meta);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Error('Not Pagefind’s meta data.');
  return metaSchema.parse(readItem({ bytes, at: MAGIC.length }));
}

const MAGIC = 'pagefind_dcd';

const metaSchema = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string()]).rest(z.unknown())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
    z.array(z.tuple([z.string(), z.string()])),
  ])
  .rest(z.unknown());

/** Reads a number, a text or an array; Pagefind's meta data hold nothing else. Source: RFC 8949. */
function readItem(from: Reading): unknown {
  const head = from.bytes.readUInt8(from.at);
  from.at += 1;
  const size = readSize(from, head & 31);
  if (head >> 5 === 0) return size;
  if (head >> 5 === 3) {
    from.at += size;
    return from.bytes.toString('utf8', from.at - size, from.at);
  }
  if (head >> 5 === 4) return Array.from({ length: size }, () => readItem(from));
  throw new Error(`Pagefind’s meta data hold something unknown (${head}) at byte ${from.at - 1}.`);
}

/** Small sizes stand in the head itself; the codes 24 to 26 say that 1, 2 or 4 bytes follow. */
function readSize(from: Reading, code: number): number {
  if (code < 24) return code;
  if (code > 26) throw new Error(`Pagefind’s meta data hold a size that is unknown (${code}).`);
  const length = 1 << (code - 24);
  from.at += length;
  return from.bytes.readUIntBE(from.at - length, length);
}

interface Reading {
  readonly bytes: Buffer;
  at: number;
}
