import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import type { IndexFile } from 'pagefind';
import * as z from 'zod';
import { readItem } from '../pagefind-from-disk/read-cbor.ts';
import { nameOrder } from './orders.ts';

/**
 * Takes out of Pagefind's files what this site doesn't ask them for, and moves the orders of the
 * pages into files of their own: few searches need one, but they are a third of what every search
 * loads first.
 */
export async function slimIndex(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const orders = new Map<string, string[]>();
  const slim = await Promise.all(
    files.map(async ({ path, content }) => {
      if (path.endsWith('.pf_fragment')) return { path, content: slimFragment(content) };
      if (path === 'pagefind.js') return { path, content: await minify(content) };
      if (!path.endsWith('.pf_meta')) return { path, content };
      return { path, content: takeOutOrders(content, orders) };
    }),
  );
  const listed = Array.from(orders, ([name, ids]) => ({
    path: nameOrder(name),
    content: Buffer.from(ids.join('\n')),
  }));
  return [...slim, ...listed];
}

/** Leaves out the values of the filters and where the page's headings stand. */
function slimFragment(content: Uint8Array): Uint8Array {
  const fragment = fragmentSchema.parse(JSON.parse(unpack(content).toString()));
  return pack(Buffer.from(JSON.stringify({ ...fragment, filters: {}, anchors: [] })));
}

const fragmentSchema = z.looseObject({ filters: z.unknown(), anchors: z.array(z.unknown()) });

async function minify(content: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(content), { minify: true, target: 'es2022' });
  return Buffer.from(code);
}

/** Adds the ids of the pages in each order, and gives the meta data without. */
function takeOutOrders(content: Uint8Array, orders: Map<string, string[]>): Uint8Array {
  const bytes = unpack(content);
  // A list of six: the version, the pages, the parts of the index, the filters, the orders, the names of metadata.
  const from = { bytes, at: 1 };
  const [, pages, , , start] = Array.from({ length: 4 }, () => readItem(from)).concat(from.at);
  const ids = pagesSchema.parse(pages).map(([id]) => id);
  for (const [name, numbers] of ordersSchema.parse(readItem(from))) {
    const own = numbers.flatMap((number) => ids[number] ?? []);
    orders.set(name, [...(orders.get(name) ?? []), ...own]);
  }
  const none = Buffer.from([EMPTY_LIST]);
  return pack(Buffer.concat([bytes.subarray(0, Number(start)), none, bytes.subarray(from.at)]));
}

const pagesSchema = z.array(z.tuple([z.string()]).rest(z.unknown()));
const ordersSchema = z.array(z.tuple([z.string(), z.array(z.int())]));

/** In CBOR. */
const EMPTY_LIST = 0x80;

/** What Pagefind knows its files by. */
const MAGIC = 'pagefind_dcd';

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('Not a Pagefind file.');
  return bytes.subarray(MAGIC.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(MAGIC), bytes]), { level: 9 });
}
