import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSurveyFolder } from './survey-folder.ts';

const FERRIES = join(import.meta.dirname, '../fixtures/surveys/ferries');
const files = Object.fromEntries(
  readdirSync(FERRIES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(FERRIES.length + 1), readFileSync(path, 'utf8')]),
);

describe('a survey out of bibliographies', () => {
  it('has one page for each paper, whichever formats name it', async () => {
    const survey = await makeSurveyFolder(files);
    const { ok, printed } = await survey.ingest();
    expect(ok).toBe(true);
    expect(await survey.list('papers')).toEqual([
      'papers/hulls/cablecat-a-hull-that-follows-its-cable.mdx',
      'papers/hulls/two-engines-are-quieter-than-one.mdx',
      'papers/queues/ferries-at-night-lamps-bells-and-queues.mdx',
      'papers/queues/timetables-that-nobody-reads.mdx',
      'papers/queues/waiting-in-line-the-queue-before-the-morning-ferry.mdx',
    ]);
    expect(printed).toContain('`2101.00099` has no title until it is looked up; the paper waits.');
    expect(printed).toContain('`row in line 3` can’t be read');
  });

  it('shows the best of a BibTeX file, a list of ids and a listing', async () => {
    const survey = await makeSurveyFolder(files);
    await survey.ingest();
    const page = await survey.read('papers/hulls/two-engines-are-quieter-than-one.mdx');
    expect(page.slice(page.indexOf('sources:'), page.indexOf('related:'))).toMatchInlineSnapshot(`
      "sources:
        - file: sources/later.txt
          line: 4
        - file: sources/library.bib
          line: 14
        - file: sources/listing.txt
          line: 2
      authors:
        - Cas Buoy
      moreAuthors: true
      authorCount: 4
      published: 2020-06-01
      arxiv: "2006.00001"
      venue: Proceedings of the Days of Crossing
      categories:
        - physics.flu-dyn
      "
    `);
    expect(page).toContain('We measure 40% less noise at the quay over thirty days, at 1.2×');
  });

  it('has pages that a second run leaves alone', async () => {
    const survey = await makeSurveyFolder(files);
    await survey.ingest();
    expect(await survey.ingest()).toMatchObject({ ok: true, changed: 0 });
  });

  it('needs no listing, but a single BibTeX file', async () => {
    const survey = await makeSurveyFolder({
      'survey.yaml': files['survey.yaml'] ?? '',
      'sources/library.bib': files['sources/library.bib'] ?? '',
    });
    expect(await survey.ingest({ strict: true })).toMatchObject({ ok: true, changed: 2 });
  });
});
