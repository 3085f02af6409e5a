import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { surveySchema } from '../../../src/model/survey.ts';
import type { SurveyFile } from '../../../src/model/survey-files.ts';
import { readSources } from '../../../src/pipeline/read/index.ts';
import { formatTerminal } from '../../../src/report/format-terminal.ts';
import { makeContext } from '../context.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/read');
const CASES = readdirSync(FIXTURES);

describe('readSources', () => {
  it.each(CASES)('reads %s as pinned', async (name) => {
    const { entries, printed } = readCase(name);
    await expect(`${JSON.stringify(entries, null, 2)}\n`).toMatchFileSnapshot(
      join(FIXTURES, name, 'entries.json'),
    );
    await expect(`${printed}\n`).toMatchFileSnapshot(join(FIXTURES, name, 'report.txt'));
  });

  it.each(CASES)('reads %s in any order of files to the same', (name) => {
    const sources = listSources(name);
    const there = readSources(sources, makeContext());
    expect(readSources(sources.toReversed(), makeContext())).toEqual(there);
  });

  it.each(CASES)('finds the same papers in %s whatever its line ends and blanks', (name) => {
    const sources = listSources(name).filter(({ file }) => file.endsWith('.txt'));
    const papers = titlesOf(sources);
    expect(titlesOf(sources.map((source) => rewrite(source, '\n', '\r\n')))).toEqual(papers);
    expect(titlesOf(sources.map((source) => rewrite(source, '\n', '\r')))).toEqual(papers);
    expect(titlesOf(sources.map((source) => rewrite(source, ' ', '\u00a0')))).toEqual(papers);
    expect(titlesOf(sources.map((source) => rewrite(source, '\n', ' \t\n\u00a0\n')))).toEqual(
      papers,
    );
  });
});

function readCase(name: string) {
  const context = makeContext({ sources: listSettings(name) });
  const entries = readSources(listSources(name), context);
  const printed = formatTerminal(context.report.list(), { folder: 'content', colour: false });
  return { entries, printed };
}

function titlesOf(sources: readonly SurveyFile[]) {
  return readSources(sources, makeContext()).map(({ title, abstract }) => ({ title, abstract }));
}

function rewrite({ file, bytes }: SurveyFile, from: string, to: string): SurveyFile {
  const text = new TextDecoder().decode(bytes).replaceAll(from, to);
  return { file, bytes: new TextEncoder().encode(text) };
}

function listSources(name: string): readonly SurveyFile[] {
  return readdirSync(join(FIXTURES, name, 'sources')).map((file) => ({
    file: `sources/${file}`,
    bytes: new Uint8Array(readFileSync(join(FIXTURES, name, 'sources', file))),
  }));
}

function listSettings(name: string) {
  const file = readdirSync(join(FIXTURES, name)).find((found) => found === 'sources.json');
  const text = file ? readFileSync(join(FIXTURES, name, file), 'utf8') : '{}';
  return surveySchema.shape.sources.parse(z.json().parse(JSON.parse(text)));
}
