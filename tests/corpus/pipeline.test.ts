import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Page } from '../../src/model/page.ts';
import { frontMatterSchema, type Paper } from '../../src/model/paper.ts';
import type { SurveyFiles } from '../../src/model/survey-files.ts';
import { dedupeEntries } from '../../src/pipeline/dedupe/index.ts';
import { emitPages } from '../../src/pipeline/emit/index.ts';
import { identifyPapers } from '../../src/pipeline/identify/index.ts';
import { readSources } from '../../src/pipeline/read/index.ts';
import { repairEntries } from '../../src/pipeline/repair/index.ts';
import type { Report } from '../../src/report/report.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';
import { makeContext } from '../pipeline/context.ts';
import { runShippedSurvey, runSurvey } from '../shipped-survey.ts';

let files: SurveyFiles;
let papers: readonly Paper[];
let pages: readonly Page[];
let report: Report;

beforeAll(async () => {
  ({ files, papers, report } = await runShippedSurvey());
  pages = writePages(papers);
}, 60_000);

describe('the survey of this repository', () => {
  it('makes 338 papers of the 467 records of its five listings', () => {
    expect(papers).toHaveLength(338);
    expect(countRecords(papers)).toEqual({
      'sources/000_6922b7465149a937.txt': 52,
      'sources/001_c836eef480b274a1.txt': 119,
      'sources/002_f2fcf6bb222524ec.txt': 88,
      'sources/003_c1cdbb679047fb81.txt': 89,
      'sources/004_556277d4ae0010f1.txt': 119,
    });
  });

  it('puts every record into exactly one paper', () => {
    const records = readSources(files.sources, makeContext()).map(({ place }) =>
      formatPlace(place),
    );
    const placed = papers.flatMap(({ sources }) => sources.map(formatPlace));
    expect(placed.toSorted()).toEqual(records.toSorted());
  });

  it('gives every paper an id of its own, a chapter of the survey and an abstract', () => {
    expect(new Set(papers.map(({ id }) => id)).size).toBe(338);
    expect(new Set(papers.map(({ chapter }) => chapter)).size).toBe(10);
    expect(papers.filter(({ abstract }) => abstract === '')).toEqual([]);
  });

  it('reports no error and no warning', () => {
    expect(report.list().filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

describe('for all its papers, the pipeline', () => {
  it('gives the same bytes for the same input', () => {
    expect(writeSurvey(files)).toEqual(pages);
  });

  it('gives the same pages with no earlier ones to remember', () => {
    expect(writeSurvey({ ...files, pages: [] })).toEqual(pages);
  });

  it.each([
    ['reversed', (sources: SurveyFiles['sources']) => sources.toReversed()],
    ['rotated', (sources: SurveyFiles['sources']) => rotate(sources, 2)],
  ])('gives the same pages whatever the order of sources: %s', (_, order) => {
    const sources = order(files.sources);
    expect(sortPages(writeSurvey({ ...files, sources }))).toEqual(sortPages(pages));
  });

  it('keeps every id when a source leaves or comes', () => {
    const all = new Map(papers.map(({ rawTitle, id }) => [rawTitle, id]));
    for (const left of files.sources) {
      for (const { rawTitle, id } of identify(files.sources.filter((source) => source !== left))) {
        expect(id).toBe(all.get(rawTitle));
      }
    }
  });

  it('keeps for every fact the words it was read from, to the letter and in their place', () => {
    const quoted = papers.flatMap((paper) =>
      [...paper.results, ...paper.evidence].map((words) => ({ paper, ...words })),
    );
    const invented = quoted.filter(({ paper, where, start, quote }) => {
      return quote === '' || paper[where].slice(start, start + quote.length) !== quote;
    });
    expect(invented).toEqual([]);
    expect(papers.flatMap(listUnproven)).toEqual([]);
  });

  it('writes pages that parse back to the paper', () => {
    papers.forEach((paper, index) => {
      const head = splitFrontMatter(pages[index]?.text ?? '');
      const { abstract, ...facts } = paper;
      expect(frontMatterSchema.parse(parse(head?.yaml ?? ''))).toEqual(
        frontMatterSchema.parse(facts),
      );
      expect(readBody(head?.body ?? '')).toBe(abstract);
    });
  });
});

function writeSurvey(input: SurveyFiles): readonly Page[] {
  return writePages(runSurvey(input).papers);
}

/** The pages as if none stood yet, so that each is a change. */
function writePages(of: readonly Paper[]): readonly Page[] {
  return emitPages(of, makeContext());
}

/** The facts of a paper that neither its words nor a person account for; a method may be the default. */
function listUnproven({ evidence, factCorrections = [], ...paper }: Paper): readonly string[] {
  const facts = {
    kind: paper.kind === 'method' ? [] : [paper.kind],
    system: paper.system === null ? [] : [paper.system],
    platforms: paper.platforms,
    devices: paper.devices,
    precisions: paper.precisions,
    headline: paper.headline === null ? [] : [paper.headline],
    links: paper.links.map(({ url }) => url),
  };
  return Object.entries(facts).flatMap(([field, values]) =>
    values
      .filter((fact) => {
        const isQuoted = evidence.some((words) => {
          return words.field === field && (words.value ?? fact) === fact;
        });
        return !isQuoted && !factCorrections.some(({ unquoted }) => unquoted === fact);
      })
      .map((fact) => `${paper.id}: ${field} ${fact}`),
  );
}

/** The papers of some sources with their ids, as if no page stood yet. */
function identify(sources: SurveyFiles['sources']) {
  const context = makeContext();
  const entries = repairEntries(readSources(sources, context), context);
  return identifyPapers({ papers: dedupeEntries(entries, context), known: [] }, context);
}

function readBody(body: string): string {
  const tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  return tree.children.map((node) => toString(node)).join('\n\n');
}

function countRecords(all: readonly Paper[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { file } of all.flatMap(({ sources }) => sources))
    counts[file] = (counts[file] ?? 0) + 1;
  return counts;
}

function formatPlace({ file, line }: { file: string; line: number }): string {
  return `${file}:${line}`;
}

function sortPages(all: readonly Page[]): readonly Page[] {
  return all.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function rotate<T>(things: readonly T[], by: number): readonly T[] {
  return [...things.slice(by), ...things.slice(0, by)];
}
