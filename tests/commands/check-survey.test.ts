import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSurveyFolder } from '../../src/commands/check-survey.ts';
import { BEES, makeSurveyFolder } from './survey-folder.ts';

const HIVES = '<Cite ids={["warm-lids", "robbers-at-the-entrance"]} /> count sixty entrances.\n';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('checking a survey', () => {
  it('reports on chapters and records, and ends with what to do next', async () => {
    const { ok, printed } = await check({
      'chapters/hives.mdx': `${HIVES}\n<Cite id="warm-lids" /> weighs 12 lids.\n`,
    });
    expect(ok).toBe(true);
    expect(printed).toMatchInlineSnapshot(`
      "bees/chapters/hives.mdx
        3:32  warning  check/unfound-number
               “12” stands neither in the record nor in the text of \`warm-lids\`.
               mend: correct the number, cite the paper that has it in this sentence, or take it out

      bees/metadata/papers.yaml
        info  check/missing-facts
               “Robbers at the Entrance” has no authors, no date, neither arXiv id nor DOI.
               mend: look it up with npm run enrich -- --only robbers-at-the-entrance; or add what is known to metadata/papers.yaml, under \`robbers-at-the-entrance\`
        info  check/missing-facts
               “Slow Sugar” has no authors, no date, neither arXiv id nor DOI.
               mend: look it up with npm run enrich -- --only slow-sugar; or add what is known to metadata/papers.yaml, under \`slow-sugar\`
        info  check/missing-facts
               “Warm Lids” has no authors, no date, neither arXiv id nor DOI.
               mend: look it up with npm run enrich -- --only warm-lids; or add what is known to metadata/papers.yaml, under \`warm-lids\`

      bees/survey.yaml
        info  check/no-chapter-text
               The chapter “Honey” has no text on its papers (1).
               mend: write the text of the chapter: chapters/honey.mdx

      1 warning, 4 remarks in 3 files.
      Next: bees/chapters/hives.mdx:3: correct the number, cite the paper that has it in this sentence, or take it out"
    `);
  });

  it('fails where warnings count', async () => {
    const files = { 'chapters/hives.mdx': `${HIVES}\n<Cite id="warm-lids" /> weighs 12 lids.\n` };
    expect((await check(files, { strict: true })).ok).toBe(false);
    expect((await check({ 'chapters/hives.mdx': HIVES }, { strict: true })).ok).toBe(true);
  });

  it('reads introduction, conclusion and notes', async () => {
    const { ok, printed } = await check({
      'introduction.mdx': 'On [lids](/papers/warm-lid/).\n',
      'conclusion.mdx': 'On [hives](/hives/) and [bees](/introduction/).\n',
      'notes/slow-sugar.mdx': 'It films 7 jars.\n',
    });
    expect(ok).toBe(false);
    expect(printed).toContain('introduction.mdx\n  1:4  error  check/broken-text');
    expect(printed).toContain('notes/slow-sugar.mdx\n  1:10  warning  check/unfound-number');
    expect(printed).not.toContain('conclusion');
    expect(printed).toMatch(/Next: bees\/introduction\.mdx:1: did you mean `warm-lids`\?$/u);
  });

  it('says where nothing is left to do', async () => {
    const metadata = ['robbers-at-the-entrance', 'slow-sugar', 'warm-lids']
      .map((id) => `${id}: { authors: [Ada Wax], published: "2021", doi: 10.1000/${id} }\n`)
      .join('');
    const { printed } = await check({
      'chapters/hives.mdx': HIVES,
      'chapters/honey.mdx': '<Cite id="slow-sugar" />\n',
      'metadata/papers.yaml': metadata,
    });
    expect(printed).toBe('No problems.\nNothing is left to do.');
  });

  it('is a comment at the line of a pull request in a workflow', async () => {
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    const { printed } = await check({ 'chapters/hives.mdx': `${HIVES}\nSee [it](/hive/).\n` });
    expect(printed).toContain(
      '::error file=bees/chapters/hives.mdx,line=3,col=5,title=check/dead-link::',
    );
  });

  it('needs generated pages that can be read', async () => {
    const survey = await makeSurveyFolder(BEES);
    expect(await run(survey.folder)).toMatchObject({
      ok: false,
      printed: expect.stringContaining('error  check/no-papers') as string,
    });
    await survey.ingest();
    await survey.put('papers/hives/warm-lids.mdx', 'Lids.\n');
    expect((await run(survey.folder)).printed).toMatchInlineSnapshot(`
      "bees/metadata/papers.yaml
        info  check/missing-facts
               “Robbers at the Entrance” has no authors, no date, neither arXiv id nor DOI.
               mend: look it up with npm run enrich -- --only robbers-at-the-entrance; or add what is known to metadata/papers.yaml, under \`robbers-at-the-entrance\`
        info  check/missing-facts
               “Slow Sugar” has no authors, no date, neither arXiv id nor DOI.
               mend: look it up with npm run enrich -- --only slow-sugar; or add what is known to metadata/papers.yaml, under \`slow-sugar\`

      bees/papers/hives/warm-lids.mdx
        error  check/unreadable-page
               This generated page can’t be read.
               mend: write it anew: npm run ingest

      bees/survey.yaml
        info  check/no-chapter-text
               The chapter “Hives” has no text on its papers (1).
               mend: write the text of the chapter: chapters/hives.mdx
        info  check/no-chapter-text
               The chapter “Honey” has no text on its papers (1).
               mend: write the text of the chapter: chapters/honey.mdx

      1 error, 4 remarks in 3 files.
      Next: bees/papers/hives/warm-lids.mdx: write it anew: npm run ingest"
    `);
  });

  it('stops at settings that can’t be used', async () => {
    const survey = await makeSurveyFolder({ ...BEES, 'survey.yaml': 'title: Bees\n' });
    const { ok, printed } = await run(survey.folder);
    expect(ok).toBe(false);
    expect(printed).toContain('error  survey/unexpected-value');
  });
});

async function check(files: Readonly<Record<string, string>>, options: { strict?: boolean } = {}) {
  const survey = await makeSurveyFolder({ ...BEES, ...files });
  await survey.ingest();
  return run(survey.folder, options);
}

async function run(content: string, options: { strict?: boolean } = {}) {
  const lines: string[] = [];
  const { ok } = await checkSurveyFolder({
    content,
    today: '2026-05-31',
    terminal: { colour: false, print: (line) => lines.push(line), work: (_, task) => task() },
    ...options,
  });
  return { ok, printed: lines.join('\n').replaceAll(/[\w./]*survey-\w+/gu, 'bees') };
}
