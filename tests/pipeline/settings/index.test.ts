import { describe, expect, it } from 'vitest';
import { checkNotes } from '../../../src/pipeline/settings/check-notes.ts';
import { parseSettings } from '../../../src/pipeline/settings/index.ts';
import { formatTerminal } from '../../../src/report/format-terminal.ts';
import { makeReport } from '../../../src/report/report.ts';

const SURVEY = `title: Bees
chapters:
  - id: hives
    title: Hives
    scope: Where bees live.
`;

describe('survey.yaml', () => {
  it('needs a title and a chapter, and has a default for the rest', () => {
    const { settings, printed } = parse({ 'survey.yaml': SURVEY });
    expect(printed).toBe('No problems.');
    expect(settings?.survey).toMatchObject({ title: 'Bees', language: 'en', editors: [] });
    expect(settings?.metadata).toEqual({});
  });

  it('is missed where there is none', () => {
    expect(parse({}).printed).toMatchInlineSnapshot(`
      "bees/survey.yaml
        error  survey/missing
               The folder has no \`survey.yaml\`.
               mend: create survey.yaml with at least a title and one chapter; CONTRIBUTING.md shows one

      1 error in 1 file."
    `);
  });

  it('is refused with the place of each wrong value', () => {
    const wrong = SURVEY.replace('id: hives', 'id: The Hives').replace(
      'title: Bees',
      'titel: Bees',
    );
    expect(parse({ 'survey.yaml': wrong }).printed).toMatchInlineSnapshot(`
      "bees/survey.yaml
        1:1  error  survey/unexpected-value
               \`title\`: is missing.
               mend: correct the value in this file
        1:8  error  survey/unexpected-value
               \`titel\`: nothing has this name here.
               mend: correct the value in this file
        3:9  error  survey/unexpected-value
               \`chapters.0.id\`: expected lower-case words joined by hyphens, like \`warm-lids\`.
               mend: correct the value in this file

      3 errors in 1 file."
    `);
  });

  it('is refused where it is no YAML', () => {
    expect(parse({ 'survey.yaml': 'title: Bees: a survey\n' }).printed).toMatchInlineSnapshot(`
      "bees/survey.yaml
        1:8  error  survey/unreadable
               The file is not valid YAML: Nested mappings are not allowed in compact mappings.
               mend: correct the line; a value that holds \`: \` or starts with a quote or bracket needs quotes around it

      1 error in 1 file."
    `);
  });

  it('is refused when aliases multiply without end', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`,
    );
    const { settings, printed } = parse({ 'survey.yaml': ['a0: &a0 x', ...lines].join('\n') });
    expect(settings).toBeUndefined();
    expect(printed).toContain('survey/unreadable');
  });

  it('can’t give a chapter an address that the site uses', () => {
    const { settings, printed } = parse({
      'survey.yaml': SURVEY.replace('id: hives', 'id: search'),
    });
    expect(settings).toBeUndefined();
    expect(printed).toContain('3:9  error');
  });
});

describe('corrections', () => {
  it('need a why', () => {
    const chapters = 'slow-sugar:\n  chapter: hives\n';
    const { settings, printed } = parse({
      'survey.yaml': SURVEY,
      'corrections/chapters.yaml': chapters,
    });
    expect(settings).toBeUndefined();
    expect(printed).toContain('`slow-sugar.why`');
  });

  it('in a misnamed file are noticed', () => {
    const { printed } = parse({ 'survey.yaml': SURVEY, 'corrections/chapter.yaml': '' });
    expect(printed).toContain('Nothing reads this file. Did you mean `corrections/chapters.yaml`?');
  });
});

describe('a note', () => {
  it('for no paper is an error that names the nearest id', () => {
    const report = makeReport();
    const files = ['notes/slow-suger.mdx', 'notes/slow-sugar.mdx'];
    checkNotes({ files, form: 'mdx' }, new Set(['slow-sugar']), report);
    expect(formatTerminal(report.list(), { folder: 'bees', colour: false })).toMatchInlineSnapshot(`
      "bees/notes/slow-suger.mdx
        error  note/unknown-paper
               There is no paper \`slow-suger\`. Did you mean \`slow-sugar\`?
               mend: rename the note to the id of its paper, or make one with: npm run note -- <words of the title>

      1 error in 1 file."
    `);
  });

  it('in MDX is not shown where notes are in Markdown, nor the other way round', () => {
    const files = ['notes/slow-sugar.mdx', 'notes/slow-sugar.md'];
    const said = (['markdown', 'mdx'] as const).map((form) => {
      const report = makeReport();
      checkNotes({ files, form }, new Set(['slow-sugar']), report);
      return report.list().map(({ id, place }) => `${id} ${place?.file ?? ''}`);
    });
    expect(said).toEqual([
      ['note/not-markdown notes/slow-sugar.mdx'],
      ['note/not-mdx notes/slow-sugar.md'],
    ]);
  });
});

function parse(files: Readonly<Record<string, string>>) {
  const report = makeReport();
  const settings = parseSettings(
    Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
    report,
  );
  return { settings, printed: formatTerminal(report.list(), { folder: 'bees', colour: false }) };
}
