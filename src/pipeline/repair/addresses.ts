import type { Edit } from './edit.ts';

/** Where the web addresses of a text stand, in order. */
export function findAddresses(text: string): readonly Address[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}

/** Whether an edit touches one of the addresses, which must be in order. */
export function isInsideAddress(edit: Edit, addresses: readonly Address[]): boolean {
  let low = 0;
  let high = addresses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((addresses[middle]?.end ?? 0) <= edit.start) low = middle + 1;
    else high = middle;
  }
  const nearest = addresses[low];
  return nearest !== undefined && nearest.start < edit.end;
}

/**
 * A web address, with or without `https://`.
 *
 * Takes `https://host.org/~user/a_b`, `www.host.org`, `github.com/a/b_c`; refuses `e.g.` and `and/or`.
 */
const ADDRESS =
  /https?:\/\/[^\s{}]+|(?<![\w.])(?:www\.[^\s{}]+|[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,12}\/[^\s{}]+)/gu;

interface Address {
  readonly start: number;
  readonly end: number;
}
