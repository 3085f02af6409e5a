/** A stretch of text: plain words, or a web address. */
export interface TextPart {
  readonly kind: 'words' | 'address';
  readonly text: string;
}

/**
 * Cuts a text at the web addresses in it; the parts joined give the text back.
 *
 * Punctuation that ends a sentence, and a bracket that the address didn't open, are words.
 */
export function splitAtAddresses(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = trimAddress(found);
    if (!URL.canParse(address)) continue;
    if (index > end) parts.push({ kind: 'words', text: text.slice(end, index) });
    parts.push({ kind: 'address', text: address });
    end = index + address.length;
  }
  if (end < text.length) parts.push({ kind: 'words', text: text.slice(end) });
  return parts;
}

// Takes `https://example.org/a_(b)?c=1#d`; refuses `ftp://example.org` and `https:`.
const ADDRESS = /\bhttps?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+/gu;

function trimAddress(found: string): string {
  let address = found;
  for (;;) {
    const last = address.at(-1) ?? '';
    const unopened = last === ')' && !address.includes('(');
    if (!unopened && !'.,;:!?\'"[]'.includes(last)) return address;
    address = address.slice(0, -1);
  }
}
