import type { Found, PaperText } from '../../../model/found.ts';
import type { PaperRecord } from '../../../model/paper.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { type Address, findAddresses } from './find-addresses.ts';
import { CERTAIN_ADDRESSES, HOSTS, type LinkCue, NEAREST_WORDS, WORDS } from './link-cues.ts';

/** Finds where an abstract leads to, each address once, with what one finds there. */
export function findLinks({ abstract }: PaperText): readonly Found<Link>[] {
  const addresses = findAddresses(abstract);
  const links = new Map<string, Found<Link>>();
  if (addresses.length === 0) return [];
  const sentences = splitSentences(abstract);
  let before: Found<Link> | undefined;
  for (const { url, start, end } of addresses) {
    const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
    const earlier = before && before.end >= from ? before : undefined;
    const words = abstract.slice(earlier?.end ?? from, start);
    const kind = findKind(url, words) ?? earlier?.value.kind ?? findHostKind(url);
    const quote = abstract.slice(start, end);
    before = { value: { url, kind }, quote, start, end, where: 'abstract' };
    if (!links.has(url)) links.set(url, before);
  }
  return [...links.values()];
}

function findKind(url: Address['url'], words: string): Link['kind'] | undefined {
  return (
    firstKind(CERTAIN_ADDRESSES, url) ?? firstKind(NEAREST_WORDS, words) ?? firstKind(WORDS, words)
  );
}

function findHostKind(url: Address['url']): Link['kind'] {
  return firstKind(HOSTS, url) ?? 'project';
}

function firstKind(cues: readonly LinkCue[], text: string): Link['kind'] | undefined {
  return cues.find(({ pattern }) => pattern.test(text))?.kind;
}

type Link = PaperRecord['links'][number];
