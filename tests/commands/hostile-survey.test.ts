import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeNote } from '../../src/commands/make-note.ts';
import { measureCpu } from '../cpu-time.ts';
import { parseSettings } from '../../src/pipeline/settings/index.ts';
import { makeReport } from '../../src/report/report.ts';
import { BEES, makeSurveyFolder } from './survey-folder.ts';

describe('a survey.yaml that means harm', () => {
  it.each([
    ['tags that make code', 'title: !!js/function "function(){ process.exit(1) }"'],
    ['tags that make objects', 'title: !!python/object/apply:os.system ["false"]'],
    ['anchors that multiply', makeBomb()],
    ['a prototype', '__proto__: { notes: markdown }\nconstructor: { prototype: { x: 1 } }'],
    ['a chapter above the site', chapter('../../x')],
    ['a chapter in other letters', chapter('%2e%2e')],
    ['a chapter that is a device', chapter('con')],
    ['a chapter with a long name', chapter('a'.repeat(300))],
    ['mark-up for a language', `${BEES['survey.yaml']}language: 'en" onload="x'`],
    ['a script for an address', `${BEES['survey.yaml']}site: "javascript:alert(1)"`],
    ['a file for an address', `${BEES['survey.yaml']}repository: "file:///etc/passwd"`],
  ])('is refused, and nothing is written: %s', async (_, text) => {
    const survey = await makeSurveyFolder({ ...BEES, 'survey.yaml': text });
    const before = await survey.list('.');
    expect(await survey.ingest()).toMatchObject({ ok: false });
    expect(await survey.list('.')).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('is refused soon, however large', () => {
    const bytes = new TextEncoder().encode(makeBomb().repeat(500));
    const parse = () => parseSettings([{ file: 'survey.yaml', bytes }], makeReport());
    expect(measureCpu(parse)).toBeLessThan(5000);
  });
});

describe('a symbolic link that leads out of a survey', () => {
  it.each([
    ['a source', 'sources/more.txt', 'secret.txt'],
    ['a folder of sources', 'sources/more', '.'],
    ['the pages', 'papers', '.'],
    ['pages of a chapter', 'papers/hives', '.'],
    ['a note', 'notes/slow-sugar.mdx', 'secret.txt'],
    ['the notes', 'notes', '.'],
    ['a text', 'chapters/hives.mdx', 'secret.txt'],
    ['where a run writes first', '.conspectus', '.'],
    ['where facts are put first', 'metadata/.papers.yaml.incoming', 'secret.txt'],
    ['what leads nowhere', 'notes/x.mdx', 'not-yet.txt'],
  ])('is refused, and nothing is read or written through it: %s', async (_, path, target) => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    onTestFinished(() => rm(outside, { recursive: true }));
    await writeFile(
      join(outside, 'secret.txt'),
      BEES['sources/spring.txt'].replace('Warm', 'Secret'),
    );
    const survey = await makeSurveyFolder(BEES);
    await survey.put(path.replace(/[^/]*$/u, '.keep'), '');
    await symlink(join(outside, target), survey.at(path));

    const { mtimeMs } = await stat(outside);

    const { ok, printed } = await survey.ingest();
    expect(ok).toBe(false);
    expect(printed).toContain(`bees/${path}`);
    expect(printed).toContain('survey/leads-out');
    expect(printed).not.toContain('Secret');
    const note = { content: survey.folder, words: 's', author: 'A', date: '2026-05-31' };
    expect(await makeNote({ ...note, print: () => undefined })).toBe(false);
    expect(await readdir(outside)).toEqual(['secret.txt']);
    // Not even for a moment.
    expect((await stat(outside)).mtimeMs).toBe(mtimeMs);
  });

  it('may stay where it leads to another file of the survey', async () => {
    const survey = await makeSurveyFolder(BEES);
    await symlink(survey.at('sources/spring.txt'), survey.at('sources/again.txt'));
    expect(await survey.ingest()).toMatchObject({ ok: true });
  });
});

describe('a title that means harm', () => {
  it.each([
    '../../x',
    '..\\..\\x',
    '%2e%2e%2f%2e%2e%2fx',
    'CON',
    'NUL.txt',
    'a'.repeat(300),
    '/etc/passwd',
  ])('gives a page below the folder of pages: %s', async (title) => {
    const survey = await makeSurveyFolder({
      ...BEES,
      'sources/hostile.bib': `@misc{../../k, title = {${title}}, abstract = {A hive.}}\n`,
    });
    const before = await survey.list('.');
    expect(await survey.ingest()).toMatchObject({ ok: true });
    const made = (await survey.list('.')).filter((path) => !before.includes(path));
    expect(made).toHaveLength(4);
    for (const path of made) expect(path).toMatch(/^papers\/[a-z]+\/[a-z0-9-]{1,80}\.mdx$/u);
  });

  it('sends no commands to the terminal', async () => {
    const survey = await makeSurveyFolder({
      ...BEES,
      'corrections/chapters.yaml': '"\\e[2J\\u202Eno-paper": { chapter: hives, why: x }\n',
    });
    const { printed } = await survey.ingest();
    expect(printed).toContain('There is no paper `\uFFFD[2J\uFFFDno-paper`');
  });
});

/** Nine levels of nine aliases each: 387 million words, if anyone counted them out. */
function makeBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) =>
    level === 0 ? 'a0: &a0 [x]' : `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`,
  );
  return `${levels.join('\n')}\n`;
}

function chapter(id: string): string {
  return `title: Bees\nchapters: [{ id: "${id}", title: Hives, scope: x, terms: { hive: 2 } }]\n`;
}
