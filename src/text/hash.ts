/**
 * A 32-bit hash of a text (FNV-1a over its UTF-16 units): quick, for choosing and for buckets;
 * texts of one hash must still be compared. Source: RFC 9923.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
