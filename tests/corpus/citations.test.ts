import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/citations/csl-item.ts';
import { pickCitations } from '../../src/citations/pick-citations.ts';
import {
  CITATION_FORMATS,
  spellName,
  writeCitations,
} from '../../src/citations/write-citations.ts';
import { citeSurvey } from '../../src/site/cite-survey.ts';
import { readPaperFile } from '../../src/site/paper-file.ts';
import { importCitations } from '../citations/citation-js.ts';

const papers = globSync('content/papers/*/*.mdx').map(
  (file) => readPaperFile(file, readFileSync(file, 'utf8')).paper,
);
const items = [...citeSurvey(papers).values()];

describe('the citations of the survey', () => {
  it('have keys of their own, in letters and digits', () => {
    expect(items).toHaveLength(338);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ id }) => !/^[a-z]+[a-z0-9]*$/u.test(id))).toEqual([]);
  });

  it.each(CITATION_FORMATS)('are the same picked out of the whole survey’s: %s', (format) => {
    const some = items.filter((_, index) => index % 3 === 1).toReversed();
    const keys = some.map(({ id }) => id);
    const picked = pickCitations(writeCitations(items, format), { format, keys });
    expect(picked).toBe(writeCitations(some, format));
  });

  it('are the same after CSL-JSON', () => {
    expect(importCitations(writeCitations(items, 'csl.json'))).toEqual(items);
  });

  it.each([
    ['BibTeX', 'bib', ['id', 'author', ...KEPT]],
    ['RIS', 'ris', ['keyword', ...KEPT]],
  ] as const)('are the same after %s, as citation-js reads it', (_, format, kept) => {
    const read = importCitations(writeCitations(items, format));
    expect(read.map((item) => pick(item, kept))).toEqual(
      items.map((item) => pick({ ...item }, kept)),
    );
  });

  it('are the same after BibTeX, as Zotero’s parser reads it', () => {
    const text = writeCitations(items, 'bib');
    const { errors, entries } = parse(text, { sentenceCase: false, caseProtection: false });
    expect(errors).toEqual([]);
    const read = entries.map(({ key, fields }) => ({
      key,
      title: fields.title,
      authors: fields.author?.map(({ firstName, prefix, lastName, suffix, name }) =>
        [firstName, prefix, lastName, suffix, name].filter(Boolean).join(' '),
      ),
      doi: fields['doi'],
      eprint: fields['eprint'],
    }));
    expect(read).toEqual(items.map((item) => describeItem(item)));
  });

  it.skipIf(!isInstalled('biber'))(
    'are read by biber, where it is installed, without a complaint',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'conspectus-'));
      try {
        writeFileSync(join(folder, 'papers.bib'), writeCitations(items, 'bib'));
        const said = execFileSync('biber', ['--tool', '--nolog', 'papers.bib'], {
          cwd: folder,
          encoding: 'utf8',
        });
        expect(said).not.toMatch(/WARN|ERROR/u);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});

/** What both BibTeX and RIS have a place for, and citation-js reads back. */
const KEPT = ['title', 'issued', 'container-title', 'volume', 'issue', 'page', 'DOI', 'URL'];

function describeItem(item: CslItem): object {
  return {
    key: item.id,
    title: item.title,
    authors: item.author?.map((name) => spellName(name)),
    doi: item.DOI,
    eprint: item.archive_location,
  };
}

function pick(item: Readonly<Record<string, unknown>>, fields: readonly string[]): object {
  return Object.fromEntries(fields.map((field) => [field, item[field]]));
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}
