import { hasPage, type IndexKind, type Indexes } from './paper-index.ts';
import { splitIndex } from './split-index.ts';

/** Lists the pages of all indexes: each index, the parts of a long one, and what several papers share. */
export function listIndexPages(indexes: Indexes): readonly IndexPage[] {
  return [...indexes].flatMap(([kind, index]) => {
    const parts = splitIndex(index).map(({ id }) => id);
    const entries = index.entries.filter((entry) => hasPage(entry)).map(({ id }) => id);
    return [
      { kind, page: undefined, path: `${kind}/` },
      ...[...parts, ...entries].map((page) => ({ kind, page, path: `${kind}/${page}/` })),
    ];
  });
}

interface IndexPage {
  readonly kind: IndexKind;
  /** Its address within the index. */
  readonly page: string | undefined;
  /** Its address from the site's root. */
  readonly path: string;
}
