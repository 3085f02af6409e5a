import { hashText } from '../text/hash.ts';

/**
 * Whether a labelled paper belongs to the third that rules are not developed on.
 *
 * By the title as captured, so that it stays the same whatever is labelled, listed or mended.
 */
export function isHeldOut({ title }: { readonly title: string }): boolean {
  return hashText(title) % 3 === 0;
}
