import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/report/format-github.ts';
import { formatTerminal } from '../../src/report/format-terminal.ts';
import { MESSAGES } from '../../src/report/messages/index.ts';
import { makeReport } from '../../src/report/report.ts';

const report = makeReport();
report.add(
  'note/unknown-paper',
  { id: 'slow, sugar', hint: '' },
  { file: 'notes/slow, sugar.mdx' },
);
report.add(
  'dedupe/shared-title',
  { title: 'Warm Lids', count: 2 },
  { file: 'sources/b.txt', line: 4 },
  { file: 'sources/a.txt', line: 7, column: 2 },
);
report.add('survey/no-sources', { folder: 'sources' });

describe('a report', () => {
  it('is printed by file, with place, what is so and how to mend it', () => {
    expect(formatTerminal(report.list(), { folder: 'content', colour: false }))
      .toMatchInlineSnapshot(`
        "the whole survey
          error  survey/no-sources
                 The folder \`sources\` holds no file.
                 mend: put a captured listing into it

        content/notes/slow, sugar.mdx
          error  note/unknown-paper
                 There is no paper \`slow, sugar\`.
                 mend: rename the note to the id of its paper, or make one with: npm run note -- <words of the title>

        content/sources/b.txt
          4  warning  dedupe/shared-title
                 2 different papers are called “Warm Lids”, as their abstracts differ.
                 also at content/sources/a.txt:7:2
                 mend: compare the records; nothing need be done if they are different papers, each has a page of its own

        2 errors, 1 warning in 2 files."
      `);
  });

  it('shows a few of many like remarks, and says how to see all', () => {
    const many = makeReport();
    for (let line = 1; line <= 9; line += 1) {
      many.add(
        'enrich/author-count',
        { id: 'warm-lids', stated: 1, known: line },
        { file: 'a.txt', line },
      );
    }
    const printed = formatTerminal(many.list(), { folder: 'content', colour: false });
    expect(printed.match(/has 1 authors/gu)).toHaveLength(3);
    expect(printed).toContain('… 6 more enrich/author-count; to see all: npm run ingest -- --json');
    expect(printed).toContain('9 remarks in 1 file.');
  });

  it('is printed for GitHub as workflow commands', () => {
    expect(formatGithub(report.list(), 'content')).toMatchInlineSnapshot(`
      "::error title=survey/no-sources::The folder \`sources\` holds no file.%0Amend: put a captured listing into it
      ::error file=content/notes/slow%2C sugar.mdx,title=note/unknown-paper::There is no paper \`slow, sugar\`.%0Amend: rename the note to the id of its paper, or make one with: npm run note -- <words of the title>
      ::warning file=content/sources/b.txt,line=4,title=dedupe/shared-title::2 different papers are called “Warm Lids”, as their abstracts differ.%0Amend: compare the records; nothing need be done if they are different papers, each has a page of its own"
    `);
  });

  it('without a diagnostic says so', () => {
    expect(formatTerminal([], { folder: 'content', colour: true })).toBe('No problems.');
  });
});

describe('the table of messages', () => {
  it.each(Object.entries(MESSAGES))(
    '%s says what is so in a sentence, and how to mend it',
    (id, message) => {
      expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
      expect(message.happened).toMatch(/^[\p{Lu}“{`\d].*(?:[.?]|\})$/u);
      expect(message.mend).toMatch(/^[^A-Z].*[^.]$/u);
    },
  );
});
