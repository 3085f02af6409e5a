import { expect } from 'vitest';
import { readAddress as readComparison } from '../../src/compare/address.ts';
import { AnswerProblem } from '../../src/lookup/service.ts';
import { ALL_SERVICES } from '../../src/lookup/services/index.ts';
import { factCorrectionsSchema } from '../../src/model/corrections.ts';
import { metadataFileSchema } from '../../src/model/metadata.ts';
import { surveySchema } from '../../src/model/survey.ts';
import type { SurveyFile } from '../../src/model/survey-files.ts';
import { explainFacts } from '../../src/pipeline/extract/explain-facts.ts';
import { listKnownPages } from '../../src/pipeline/identify/list-known.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { parseWhere } from '../../src/prose/where.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { printQuery } from '../../src/query/print-query.ts';
import { makeReport } from '../../src/report/report.ts';
import { readAddress as readTable } from '../../src/results/address.ts';
import { formatAddress, readAddress as readSearch } from '../../src/search/address.ts';
import { makeLinksRelative } from '../../src/site/relative-links.ts';
import { writeMarkdownHtml } from '../../src/site/markdown-html.ts';
import { readPaperFile } from '../../src/site/paper-file.ts';
import { readYaml } from '../../src/text/read-yaml.ts';
import { setNumbers } from '../../src/text/set-numbers.ts';
import { toSlug } from '../../src/text/slug.ts';
import { BEES } from '../commands/survey-folder.ts';
import { mendAbstract } from '../pipeline/repair/mend.ts';
import { readText } from '../pipeline/read/source.ts';
import { LAMP_NAMES } from '../prose/lamp-papers.ts';

/** What reads a text that others wrote; each throws where it breaks what it promises. */
export const TARGETS: Readonly<Record<string, (text: string) => void>> = {
  'any source': readAny,
  'a listing': (text) => readAny(`Get trending papers in your email inbox!\n${text}\n`),
  'the title of BibTeX': (text) => readAny(`@misc{k, title = {${text}}, year = 2020}\n`),
  'the names of BibTeX': (text) => readAny(`@misc{k, title = {x}, author = {${text}}}\n`),
  RIS: (text) => readAny(`TY  - JOUR\nTI  - x\nAB  - ${text}\nER  - \n`),
  nbib: (text) => readAny(`PMID- 1\nTI  - x\nAB  - ${text}\nFAU - ${text}\n\n`),
  'CSL-JSON': (text) => readAny(`[\n{"title": "x", "note": ${text}\n]\n`),
  Atom: (text) =>
    readAny(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title>${text}`),
  CSV: (text) => readAny(`title,doi,authors,year\n${text}\n`),
  identifiers: (text) => readAny(`2101.00001\n2101.00002\n2101.00003\n10.5555/${text}\n`),
  repair: (text) => void mendAbstract(text),
  'the facts of an abstract': (text) => checkFacts('Lids', text),
  'the facts of a title': (text) => checkFacts(text, 'We propose a lid.'),
  'a query': checkQuery,
  'a note in Markdown': checkNote,
  'answers of services': checkAnswers,
  HTML: (text) => void makeLinksRelative(text, '/papers/x/'),
  'a page of an earlier run': (text) => void listKnownPages([makeFile('papers/x.mdx', text)]),
  words: (text) => {
    expect(toSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
    setNumbers(text);
  },
};

/** What reads a text that is short, as an editor writes it by hand, or a browser has it in an address. */
export const SHORT: Readonly<Record<string, (text: string) => void>> = {
  'a condition': (text) => void parseWhere(text, { chapters: [], papers: [] }),
  'a note in MDX': (text) => void readProse(text, LAMP_NAMES),
  YAML: checkYaml,
  addresses: checkAddresses,
  'the whole pipeline': checkPipeline,
};

/** From a source to what the site reads of the page that was written. */
function checkPipeline(text: string): void {
  const report = makeReport();
  const settings = [makeFile('survey.yaml', BEES['survey.yaml'])];
  const sources = [
    makeFile('sources/a.bib', `@misc{k, title = {A ${text}}, abstract = {${text}}}\n`),
    makeFile('sources/b.txt', `Get trending papers in your email inbox!\nA Lid\n${text}\n`),
  ];
  const files = { settings, sources, pages: [], notes: [] };
  const outcome = runPipeline(files, report, () => undefined);
  for (const { path, text: page } of outcome?.changes.write ?? []) {
    expect(path).toMatch(/^papers\/[a-z0-9-]+\/[a-z0-9-]+\.mdx$/u);
    // Throws for a fact without its words, and for a body that is more than text and links.
    readPaperFile(path, page);
  }
}

function readAny(text: string): void {
  const lines = text.split(/\r\n?|\n/u).length;
  for (const { title, place } of readText(text).entries) {
    expect(title).not.toMatch(/[\p{Cc}]/u);
    expect(place.line).toBeGreaterThan(0);
    expect(place.line).toBeLessThanOrEqual(lines);
  }
}

function checkFacts(title: string, abstract: string): void {
  const { facts, rejected } = explainFacts({ title, abstract });
  const text = { title, abstract };
  for (const { is, where, start, end, quote, value } of [...facts, ...rejected]) {
    expect(quote).not.toBe('');
    expect(text[where].slice(start, end)).toBe(quote);
    if (is === 'result') expect(value).not.toMatch(/NaN|Infinity/u);
  }
}

function checkQuery(text: string): void {
  const query = parseQuery(text);
  expect(parseQuery(printQuery(query))).toEqual(query);
}

function checkAddresses(text: string): void {
  for (const search of [text, `?q=${encodeURIComponent(text.toWellFormed())}&papers=${text}`]) {
    const { state } = readSearch(search);
    expect(readSearch(formatAddress(state)).state).toEqual({ ...state, query: state.query.trim() });
    readComparison(search);
    readTable(search);
  }
}

function checkNote(text: string): void {
  readProse(text, LAMP_NAMES, 'markdown');
  expect(writeMarkdownHtml(text)).not.toMatch(/<(?:script|style|img|iframe|svg|object)\b/iu);
}

function checkYaml(text: string): void {
  for (const schema of [surveySchema, factCorrectionsSchema, metadataFileSchema]) {
    readYaml(text, schema);
  }
}

function checkAnswers(text: string): void {
  for (const { read } of ALL_SERVICES) {
    for (const answer of [text, `{"results":[${text}]}`, `<feed>${text}</feed>`]) {
      try {
        read(answer);
      } catch (problem) {
        if (!(problem instanceof AnswerProblem)) throw problem;
      }
    }
  }
}

function makeFile(file: string, text: string): SurveyFile {
  return { file, bytes: new TextEncoder().encode(text) };
}
