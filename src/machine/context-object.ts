import type { CslItem, CslName } from '../citations/csl-item.ts';

/**
 * Writes the paper that a page is about as an OpenURL ContextObject, for the `title` of a `Z3988` span
 * (COinS): so Zotero and its like offer to save the paper.
 *
 * `citation_*` tags would do that too, but they claim that the page holds the paper or its abstract by
 * its publisher, and Google Scholar would take this page for another copy of the paper. Dublin Core in the
 * head describes the page, and Scholar reads a `DC.title` like a `citation_title`: so only what the survey
 * publishes itself has it (`dublin-core.ts`), and no page of a paper. Zotero asks its translator of COinS before
 * that of embedded metadata, so the paper is what it saves.
 */
export function writeContextObject(item: CslItem): string {
  const isJournal = item.type === 'article-journal';
  const [first] = item.author ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${item.type === 'thesis' ? 'dissertation' : 'journal'}`],
    ['rft.genre', GENRES[item.type]],
    [item.type === 'thesis' ? 'rft.title' : 'rft.atitle', item.title],
    [isJournal ? 'rft.jtitle' : 'rft.btitle', item['container-title']],
    ['rft.aulast', first?.family],
    ['rft.aufirst', first?.given],
    ...(item.author ?? []).map((name) => ['rft.au', spell(name)] as const),
    [
      'rft.date',
      item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    ],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft_id', item.DOI === undefined ? item.URL : `info:doi/${item.DOI}`],
  ];
  const known = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return new URLSearchParams(known).toString();
}

const GENRES = {
  article: 'preprint',
  'article-journal': 'article',
  'paper-conference': 'proceeding',
  thesis: undefined,
} as const;

function spell({ family, given, literal, ...rest }: CslName): string {
  if (family === undefined) return literal ?? '';
  return [given, rest['non-dropping-particle'], family].filter(Boolean).join(' ');
}
