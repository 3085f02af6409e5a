import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { readItem } from './read-cbor.ts';

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
