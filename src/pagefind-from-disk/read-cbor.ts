/** Reads a number, a text or an array; Pagefind's meta data hold nothing else. Source: RFC 8949. */
export function readItem(from: Reading): unknown {
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

/** Bytes, and the place of the next item among them. */
export interface Reading {
  readonly bytes: Buffer;
  at: number;
}
