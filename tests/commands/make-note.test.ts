import { describe, expect, it } from 'vitest';
import { makeNote } from '../../src/commands/make-note.ts';
import { BEES, makeSurveyFolder } from './survey-folder.ts';

describe('making a note', () => {
  it('finds the paper by some words of its title', async () => {
    const { note, survey } = await prepare();
    expect(await note('lids warm')).toMatchObject({ ok: true });
    expect(await survey.read('notes/warm-lids.mdx')).toBe(
      '---\nauthor: "Ada Wax"\ndate: 2026-05-31\npaper: "97de2166"\n---\n\n',
    );
    expect(await survey.ingest()).toMatchObject({ ok: true });
  });

  it('is in Markdown where the survey wants it so', async () => {
    const { note, survey } = await prepare();
    await survey.put('survey.yaml', `${BEES['survey.yaml']}notes: markdown\n`);
    expect(await note('lids warm')).toMatchObject({ ok: true });
    expect(await survey.list('notes')).toEqual(['notes/warm-lids.md']);
  });

  it('never overwrites one', async () => {
    const { note, survey } = await prepare();
    await survey.put('notes/warm-lids.mdx', 'Mine.');
    expect(await note('warm lids')).toEqual({
      ok: false,
      printed: '“Warm Lids” has a note already: bees/notes/warm-lids.mdx',
    });
    expect(await survey.read('notes/warm-lids.mdx')).toBe('Mine.');
  });

  it('says in one that it was read again, and leaves the rest as it is', async () => {
    const { note, survey } = await prepare();
    expect(await note('warm lids', { reread: true })).toMatchObject({
      ok: false,
      printed: expect.stringContaining('Make one: npm run note -- warm-lids') as string,
    });
    await survey.put(
      'notes/warm-lids.mdx',
      '---\n# mine\nauthor: Cy Queen\ndate: 2020-01-01\n---\n\nIt weighs.\n',
    );
    expect(await note('warm lids', { reread: true })).toMatchObject({ ok: true });
    expect(await survey.read('notes/warm-lids.mdx')).toMatchInlineSnapshot(`
      "---
      # mine
      author: Cy Queen
      date: 2026-05-31
      paper: 97de2166
      ---

      It weighs.
      "
    `);
  });

  it('shows the choice where the words fit several papers', async () => {
    const { note } = await prepare();
    expect((await note('s')).printed).toMatchInlineSnapshot(`
      "Made bees/notes/slow-sugar.mdx for “Slow Sugar”.
      Write the note below its second line of dashes."
    `);
  });

  it('shows the nearest where they fit none', async () => {
    const { note } = await prepare();
    expect((await note('cold lids')).printed).toMatchInlineSnapshot(`
      "No paper has “cold lids” in its title.
      Nearest:
        Warm Lids
          npm run note -- warm-lids"
    `);
  });
});

async function prepare() {
  const survey = await makeSurveyFolder(BEES);
  await survey.ingest();
  const note = async (words: string, { reread = false } = {}) => {
    const lines: string[] = [];
    const ok = await makeNote({
      content: survey.folder,
      words,
      author: 'Ada Wax',
      date: '2026-05-31',
      reread,
      print: (line) => lines.push(line),
    });
    return { ok, printed: lines.join('\n').replaceAll(survey.folder, 'bees') };
  };
  return { note, survey };
}
