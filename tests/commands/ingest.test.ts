import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BEES, makeSurveyFolder } from './survey-folder.ts';

const LIDS = 'papers/hives/warm-lids.mdx';
const ROBBERS = 'papers/hives/robbers-at-the-entrance.mdx';
const SUGAR = 'papers/honey/slow-sugar.mdx';

describe('a first run', () => {
  it('writes one page for each paper, whichever sources name it', async () => {
    const survey = await makeSurveyFolder(BEES);
    expect(await survey.ingest()).toMatchObject({ ok: true, changed: 3 });
    expect(await survey.list('papers')).toEqual([ROBBERS, LIDS, SUGAR]);
    expect(await survey.read(LIDS)).toMatchInlineSnapshot(`
      "---
      id: warm-lids
      title: Warm Lids
      rawTitle: Warm Lids
      chapter: hives
      alsoIn: []
      chapterEvidence:
        - term: lid
          weight: 7
        - term: hive
          weight: 2
      kind: method
      system: null
      platforms: []
      devices: []
      precisions: []
      headline: We weigh nine lids of wood, straw and cork over two winters and find that cork keeps the brood four degrees warmer than wood does.
      results: []
      links: []
      evidence:
        - { field: headline, quote: "We weigh nine lids of wood, straw and cork over two winters and find that cork keeps the brood four degrees warmer than wood does.", where: abstract, start: 37 }
      repairs: []
      sources:
        - file: sources/autumn.txt
          line: 1
        - file: sources/spring.txt
          line: 1
      authors: []
      categories: []
      related: []
      names: []
      # Generated; words of your own belong in content/notes/ or content/corrections/. Seal: b83ccb0558d16c93
      ---

      A hive loses warmth through its lid. We weigh nine lids of wood, straw and cork over two winters and find that cork keeps the brood four degrees warmer than wood does.
      "
    `);
  });

  it('says what each stage did', async () => {
    const survey = await makeSurveyFolder(BEES);
    expect((await survey.ingest()).printed).toMatchInlineSnapshot(`
      "read           4 entries
      repair         4 entries
      dedupe         3 papers
      identify       3 papers
      enrich         3 papers
      classify       3 papers
      extract        3 papers
      relate         3 papers
      emit           3 pages
      No problems.
      Pages: 3 written, 0 removed, 0 unchanged."
    `);
  });

  it('gives the same pages whatever the sources are called', async () => {
    const survey = await makeSurveyFolder(BEES);
    const renamed = await makeSurveyFolder({
      'survey.yaml': BEES['survey.yaml'],
      'sources/a.txt': BEES['sources/spring.txt'],
      'sources/z.txt': BEES['sources/autumn.txt'],
    });
    await survey.ingest();
    await renamed.ingest();
    expect(await renamed.list('papers')).toEqual(await survey.list('papers'));
  });
});

describe('a second run', () => {
  it('touches nothing', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.ingest();
    const before = await survey.modified(LIDS);
    const again = await survey.ingest();
    expect(again).toMatchObject({ ok: true, changed: 0 });
    expect(again.printed).toContain('Nothing changed: 3 pages.');
    expect(await survey.modified(LIDS)).toBe(before);
  });

  it('removes the pages of papers that left, and their empty folder', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.ingest();
    await survey.remove('sources/spring.txt');
    expect(await survey.ingest()).toMatchObject({ ok: true });
    expect(await survey.list('papers')).toEqual([ROBBERS, LIDS]);
  });

  it('moves a page with its id when a person moves its paper', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.ingest();
    const why = 'Crystals matter to the comb first.';
    await survey.put('corrections/chapters.yaml', `slow-sugar:\n  chapter: hives\n  why: ${why}\n`);
    await survey.ingest();
    expect(await survey.list('papers')).toEqual([ROBBERS, 'papers/hives/slow-sugar.mdx', LIDS]);
    expect(await survey.read('papers/hives/slow-sugar.mdx')).toContain(`chapterCorrection: ${why}`);
  });

  it('leaves no file of its own behind', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.put('.conspectus/incoming/papers/hives/half.mdx', 'a killed run left this');
    await survey.ingest();
    await expect(survey.list('.conspectus')).rejects.toThrow('ENOENT');
  });
});

describe('a run that must stop', () => {
  it('does so at a page that a person edited, and says where the words belong', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.ingest();
    const edited = (await survey.read(LIDS)).replace('warmth', 'heat');
    await survey.put(LIDS, edited);
    await survey.put('sources/spring.txt', BEES['sources/spring.txt'].replace('Slow', 'Very Slow'));
    const { ok, printed } = await survey.ingest();
    expect(ok).toBe(false);
    expect(printed).toMatchInlineSnapshot(`
      "read           4 entries
      repair         4 entries
      dedupe         3 papers
      identify       3 papers
      enrich         3 papers
      classify       3 papers
      extract        3 papers
      relate         3 papers
      emit           3 pages
      bees/papers/hives/warm-lids.mdx
        error  emit/edited-by-hand
               This generated page was changed or made by hand, and the run would overwrite it.
               mend: move the words to content/notes/<paper-id>.mdx or a file in content/corrections/, then undo the change with: git checkout -- <this file>, or delete it

      1 error in 1 file.
      Stopped: the pages are as they were.
      Next: bees/papers/hives/warm-lids.mdx: move the words to content/notes/<paper-id>.mdx or a file in content/corrections/, then undo the change with: git checkout -- <this file>, or delete it"
    `);
    expect(await survey.read(LIDS)).toBe(edited);
    expect(await survey.list('papers')).toEqual([ROBBERS, LIDS, SUGAR]);
  });

  it('does so at a note for no paper', async () => {
    const survey = await makeSurveyFolder({ ...BEES, 'notes/warm-lid.mdx': 'Cork wins.' });
    const { ok, printed } = await survey.ingest();
    expect(ok).toBe(false);
    expect(printed).toContain('There is no paper `warm-lid`. Did you mean `warm-lids`?');
    await expect(survey.list('papers')).rejects.toThrow('ENOENT');
  });

  it('leaves every page whole when the disk refuses one', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.ingest();
    const before = await survey.read(LIDS);
    await survey.put('sources/summer.txt', `Quiet Queens\n\n${'A queen rests. '.repeat(30)}\n`);
    // A folder where the new page should go stands in for whatever a disk may refuse.
    await mkdir(survey.at('papers/honey/quiet-queens.mdx'), { recursive: true });
    await mkdir(survey.at('papers/hives/quiet-queens.mdx'), { recursive: true });
    await expect(survey.ingest()).rejects.toThrow();
    expect(await survey.read(LIDS)).toBe(before);
    await expect(survey.list('.conspectus')).rejects.toThrow('ENOENT');
  });
});

describe('with --check', () => {
  it('changes nothing, and fails if something would change', async () => {
    const survey = await makeSurveyFolder(BEES);
    const { ok, printed } = await survey.ingest({ check: true });
    expect(ok).toBe(false);
    expect(printed).toContain('Pages that need a change: 3 to write, 0 to remove, 0 unchanged.');
    await expect(survey.list('papers')).rejects.toThrow('ENOENT');
  });

  it('passes if the pages are what the sources give', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.ingest();
    expect(await survey.ingest({ check: true })).toMatchObject({ ok: true, changed: 0 });
  });
});

describe('with --strict', () => {
  it('fails on a warning', async () => {
    const survey = await makeSurveyFolder({ ...BEES, 'corrections/chapter.yaml': '' });
    expect(await survey.ingest()).toMatchObject({ ok: true });
    expect(await survey.ingest({ strict: true })).toMatchObject({ ok: false });
  });
});

describe('a folder that is no survey', () => {
  it('is refused with what it lacks', async () => {
    const survey = await makeSurveyFolder({ 'README.md': 'Bees.' });
    const { ok, printed } = await survey.ingest();
    expect(ok).toBe(false);
    expect(printed).toMatchInlineSnapshot(`
      "bees/sources
        error  survey/no-sources
               The folder \`sources\` holds no file.
               mend: put a captured listing into it

      bees/survey.yaml
        error  survey/missing
               The folder has no \`survey.yaml\`.
               mend: create survey.yaml with at least a title and one chapter; CONTRIBUTING.md shows one

      2 errors in 2 files.
      Next: bees/sources: put a captured listing into it"
    `);
  });
});
