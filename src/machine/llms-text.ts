import { countEntries, INDEX_WORDS } from '../indexes/index-words.ts';
import type { Library } from '../site/library.ts';
import { countThings } from '../site/words.ts';
import { heading, link, list, paragraph, writeMarkdown } from './markdown.ts';

/** The table of contents for language models and agents, after the proposal at llmstxt.org. */
export function writeLlmsText({ survey, shelves, papers, indexes }: Library): string {
  return writeMarkdown([
    heading(1, survey.title),
    {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: describe() }] }],
    },
    paragraph(
      'Every page of a chapter or a paper has a twin in Markdown beside it, index.md. Facts and numbers are quoted from the abstracts; each record holds the words.',
    ),
    heading(2, 'Chapters'),
    list(
      shelves.map(({ id, title, scope, papers: own }) => [
        link(`${id}/index.md`, title),
        `: ${scope} ${countThings(own.length, 'paper')}.`,
      ]),
    ),
    heading(2, 'Lists'),
    list([
      [link('papers/index.html', 'All papers'), ': by title'],
      ...Array.from(indexes, ([kind, index]) => [
        link(`${kind}/index.html`, INDEX_WORDS[kind].title),
        `: ${countEntries(index)}, with their papers`,
      ]),
    ]),
    heading(2, 'Data'),
    list([
      [link('papers.json', 'papers.json'), ': every paper with its facts, results and quotes'],
      [link('schema/papers.schema.json', 'papers.schema.json'), ': its JSON Schema'],
      [link('papers.ndjson', 'papers.ndjson'), ': the same, a paper a line'],
      [link('papers.csl.json', 'papers.csl.json'), ': every paper to cite, as CSL-JSON'],
      [link('papers.bib', 'papers.bib'), ': the same as BibTeX'],
      [link('feed.json', 'feed.json'), ': the newest papers'],
    ]),
  ]);

  function describe(): string {
    return [survey.description, `${countThings(papers.size, 'paper')}.`].filter(Boolean).join(' ');
  }
}
