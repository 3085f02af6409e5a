import type { RootContent } from 'mdast';
import { spellDate } from '../site/dates.ts';
import { KIND_LABELS, labelMetric, labelPlatform } from '../site/labels.ts';
import type { Library } from '../site/library.ts';
import { listAddresses } from '../site/paper-addresses.ts';
import { printHedge, printQuantity } from '../site/quantities.ts';
import type { SitePaper } from '../site/site-paper.ts';
import { heading, link, list, paragraph, writeMarkdown } from './markdown.ts';

/** The page of a paper as Markdown: what is known of it, its abstract, its results with their words. */
export function writePaperMarkdown(library: Library, id: string): string {
  const paper = library.papers.get(id)?.data;
  const shelf = library.shelves.find((one) => one.id === paper?.chapter);
  if (!paper || !shelf) throw new Error(`There is no paper ${id}.`);
  const key = library.citations.get(id)?.id ?? id;
  return writeMarkdown([
    heading(1, paper.title),
    ...(paper.authors.length > 0 ? [paragraph(paper.authors.join(', '))] : []),
    list([
      ['Chapter: ', link(`../../${shelf.id}/index.md`, shelf.title)],
      ...listFacts(paper).map(([name, value]) => [`${name}: ${value}`]),
      ...listAddresses(paper).map(({ href, label, name }) => [`${label}: `, link(href, name)]),
      ['To cite: ', link('cite.bib', key)],
      ['Everything as data: ', link('record.json', 'record.json')],
    ]),
    ...section('Abstract', paper.abstract === '' ? [] : [paragraph(paper.abstract)]),
    ...section('Reported results', paper.results.length === 0 ? [] : [listResults(paper)]),
    ...section('Note', library.notes.has(id) ? [listNote(library, id)] : []),
    ...section('Related papers', paper.related.length === 0 ? [] : [listRelated(paper, library)]),
  ]);
}

function section(title: string, blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.length > 0 ? [heading(2, title), ...blocks] : [];
}

function listFacts(paper: SitePaper): readonly (readonly [string, string])[] {
  const { published, venue, system, kind, platforms, devices, precisions } = paper;
  const facts = [
    ['Published', published && spellDate(published)],
    ['Venue', venue],
    ['Kind', KIND_LABELS[kind]],
    ['System', system ?? undefined],
    ['Platforms', platforms.map((platform) => labelPlatform(platform)).join(', ')],
    ['Devices', devices.join(', ')],
    ['Number formats', precisions.join(', ')],
  ] as const;
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function listResults(paper: SitePaper): RootContent {
  return list(
    paper.results.map((result) => {
      const amount = [printHedge(result), printQuantity(result)].filter(Boolean).join(' ');
      const baseline = result.baseline === undefined ? '' : ` (compared with ${result.baseline})`;
      return [`${labelMetric(result.metric)}: ${amount}${baseline}: “${result.quote}”`];
    }),
  );
}

function listNote({ notes }: Library, id: string): RootContent {
  const note = notes.get(id);
  const said = note?.prose.sentences.map(({ text }) => text).join(' ') ?? '';
  return paragraph(`${said} (${note?.head.author ?? ''}, ${note?.head.date ?? ''})`);
}

function listRelated({ related }: SitePaper, { papers }: Library): RootContent {
  return list(
    related.map(({ id, reason }) => [
      link(`../${id}/index.md`, papers.get(id)?.data.title ?? id),
      `: ${reason}`,
    ]),
  );
}
