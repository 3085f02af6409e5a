import { LINK_LABELS } from './labels.ts';
import { LINK_RELATIONS } from './link-relations.ts';
import type { SitePaper } from './site-paper.ts';

/** Where else a paper, or what belongs to it, is found. */
export interface PaperAddress {
  readonly href: string;
  readonly kind: 'arxiv' | 'doi' | 'address' | SitePaper['links'][number]['kind'];
  readonly label: string;
  /** The address, or its number, without the parts that every one has. */
  readonly name: string;
}

/**
 * Lists the addresses of a paper elsewhere: arXiv, DOI, what a bibliography gives beside them, and
 * those that its abstract gives.
 */
export function listAddresses({
  arxiv,
  doi,
  address,
  links,
}: Pick<SitePaper, 'arxiv' | 'doi' | 'address' | 'links'>): readonly PaperAddress[] {
  return [
    ...(arxiv
      ? [
          {
            kind: 'arxiv',
            href: `https://arxiv.org/abs/${arxiv}`,
            label: 'arXiv',
            name: arxiv,
          } as const,
        ]
      : []),
    ...(doi
      ? [{ kind: 'doi', href: `https://doi.org/${doi}`, label: 'DOI', name: doi } as const]
      : []),
    ...(address !== undefined && !RESOLVER.test(address)
      ? [{ kind: 'address', href: address, label: 'Page', name: nameAddress(address) } as const]
      : []),
    ...links.map(({ url, kind }) => ({
      kind,
      href: url,
      label: LINK_LABELS[kind],
      name: nameAddress(url),
    })),
  ];
}

/** The `rel` of a link to it; archives check what they keep, all else is as the paper's authors say. */
export function relateAddress({ kind }: Pick<PaperAddress, 'kind'>): string {
  return LINK_RELATIONS[kind === 'arxiv' || kind === 'doi' ? 'vouched' : 'found'];
}

/** Leads where the arXiv id or the DOI does. */
const RESOLVER = /^https?:\/\/(?:\w+\.)?(?:arxiv|doi)\.org\//u;

function nameAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}
