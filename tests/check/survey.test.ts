import { describe, expect, it } from 'vitest';
import { digestPaper } from '../../src/check/digest-paper.ts';
import { KITES, makeKite, printCheck, writeChapter } from './kite-survey.ts';

describe('a chapter', () => {
  it('without a text is a remark', () => {
    expect(printCheck({})).toMatchInlineSnapshot(`
      "content/survey.yaml
        info  check/no-chapter-text
               The chapter “Kites” has no text on its papers (3).
               mend: write the text of the chapter: chapters/kites.mdx

      1 remark in 1 file."
    `);
  });

  it('that leaves out papers has a citation of each to paste, by its system where that is its own', () => {
    const papers = [
      ...KITES,
      makeKite({ id: 'knot-a', system: 'Knot' }),
      makeKite({ id: 'knot-b', system: 'Knot' }),
    ];
    const texts = {
      'chapters/kites.mdx': 'On <Cite id="box-kites" /> and [hems](/papers/hem-kite/).',
    };
    expect(printCheck({ papers, texts })).toMatchInlineSnapshot(`
      "content/chapters/kites.mdx
        warning  check/left-out
               The text of the chapter leaves out “On knot a”.
               mend: cite it where it belongs: <Cite id="knot-a" />
        warning  check/left-out
               The text of the chapter leaves out “On knot b”.
               mend: cite it where it belongs: <Cite id="knot-b" />
        warning  check/left-out
               The text of the chapter leaves out “On tail net”.
               mend: cite it where it belongs: <Cite id="TailNet" />

      3 warnings in 1 file."
    `);
  });

  it('that survey.yaml doesn’t know, and a note on no paper, are errors', () => {
    const texts = { ...writeChapter(''), 'chapters/kits.mdx': '', 'notes/box-kite.mdx': '' };
    expect(printCheck({ texts })).toMatchInlineSnapshot(`
      "content/chapters/kits.mdx
        error  check/unknown-chapter
               There is no chapter \`kits\` in survey.yaml. Did you mean \`kites\`?
               mend: rename the text to the id of its chapter

      content/notes/box-kite.mdx
        error  note/unknown-paper
               There is no paper \`box-kite\`. Did you mean \`box-kites\`?
               mend: rename the note to the id of its paper, or make one with: npm run note -- <words of the title>

      2 errors in 2 files."
    `);
  });
});

describe('a text', () => {
  it('that cites an unknown paper or can’t be read is an error with its place', () => {
    const texts = {
      ...writeChapter('And <Cite id="TailNot" />.'),
      'conclusion.mdx': '---\nauthor: Ida Gale\n---\n\nA kite {flies.',
    };
    expect(printCheck({ texts })).toMatchInlineSnapshot(`
      "content/chapters/kites.mdx
        3:5  error  check/broken-text
               There is no paper \`TailNot\`.
               mend: did you mean \`TailNet\`?

      content/conclusion.mdx
        5:15  error  check/broken-text
               The text can’t be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
               mend: correct it; a \`<\` or \`{\` that is meant as a sign needs a backslash before it

      2 errors in 2 files."
    `);
  });

  it('with links that lead nowhere has errors, with what may be meant', () => {
    const texts = {
      ...writeChapter(
        'On [tails](/papers/tail-nets/), [kites](/kite/), [all](/papers/), [map](/map/), [lines](#long-lines),\n[end](/conclusion/), [file](/papers.json), [this](https://example.org/a_(b)), [that](https://kites/).',
      ),
      'conclusion.mdx': 'The end.',
    };
    expect(printCheck({ texts })).toMatchInlineSnapshot(`
      "content/chapters/kites.mdx
        3:4  error  check/broken-text
               There is no paper \`tail-nets\`.
               mend: did you mean \`tail-net\`?
        3:33  error  check/dead-link
               The site has no page \`/kite/\`. Did you mean \`kites\`?
               mend: correct the address; a chapter’s is \`/<chapter-id>/\`
        3:81  error  check/dead-section
               No text of the site has the section of \`#long-lines\`.
               mend: correct what follows the \`#\`: the words of the heading in small letters, with hyphens between
        4:79  warning  check/broken-address
               The address \`https://kites/\` looks broken.
               mend: open it in a browser and correct it

      3 errors, 1 warning in 1 file."
    `);
  });
});

describe('a link within the site', () => {
  it('leads to a section that its text has, or that the site makes', () => {
    const texts = {
      ...writeChapter(
        '## Lines, long & <Cite id="TailNet">short</Cite>\n\nSee [above](#lines-long--short), [theirs](/kites/#reading-path) and [mine](#lines-short).',
      ),
      'conclusion.mdx': 'See [it](/kites#lines) or [that](kites/).',
      'notes/tail-net.mdx': 'See [its words](#abstract).',
    };
    expect(printCheck({ texts })).toMatchInlineSnapshot(`
      "content/chapters/kites.mdx
        5:69  error  check/dead-section
               No text of the site has the section of \`#lines-short\`.
               mend: correct what follows the \`#\`: the words of the heading in small letters, with hyphens between

      content/conclusion.mdx
        1:5  error  check/dead-section
               No text of the site has the section of \`/kites#lines\`.
               mend: correct what follows the \`#\`: the words of the heading in small letters, with hyphens between
        1:27  error  check/relative-link
               The address \`kites/\` begins neither at the root of the site nor at another site.
               mend: begin it with \`/\`, as in \`/<chapter-id>/\`, or with \`https://\`

      3 errors in 2 files."
    `);
  });
});

describe('a note', () => {
  const [paper] = KITES;
  const digest = paper ? digestPaper(paper) : '';
  const written = { 'notes/tail-net.mdx': 'It steers.' };

  it('is old once the words of its paper are others, but not for a sign or a capital', () => {
    const note = { author: 'Ida Gale', date: '2026-01-01', paper: digest };
    const repaired = KITES.map((kite) => ({ ...kite, abstract: kite.abstract.toUpperCase() }));
    const texts = { ...writeChapter(''), ...written };
    expect(printCheck({ papers: repaired, texts, note })).toBe('No problems.');
    const changed = KITES.map((kite) => ({ ...kite, abstract: `${kite.abstract} Or not.` }));
    expect(printCheck({ papers: changed, texts, note })).toMatchInlineSnapshot(`
      "content/notes/tail-net.mdx
        info  check/old-note
               The note on “On tail net” is of 2026-01-01, and the paper has changed since.
               mend: read both again, correct the note where it must be, and say so with: npm run note -- tail-net --reread

      1 remark in 1 file."
    `);
  });

  it('that doesn’t say on which words it was written is old once a source came later', () => {
    const texts = { ...writeChapter(''), ...written };
    const note = { author: 'Ida Gale', date: '2026-03-31' };
    expect(printCheck({ texts, note })).toContain('check/old-note');
    expect(printCheck({ texts, note: { ...note, date: '2026-04-01' } })).toBe('No problems.');
  });

  it('without a word is a remark, as is a chapter', () => {
    const texts = {
      'notes/tail-net.mdx': '---\ndate: 2026-01-01\n---\n',
      'chapters/kites.mdx': '',
    };
    const printed = printCheck({ texts });
    expect(printed).toContain('The note on “On tail net” says nothing yet.');
    expect(printed).toContain('check/no-chapter-text');
  });
});

describe('a record', () => {
  it('without authors, date, id or abstract is a remark', () => {
    const bare = { ...makeKite({ id: 'bare' }), authors: [], abstract: '' };
    const { published: _, arxiv: __, ...paper } = bare;
    expect(printCheck({ papers: [paper], texts: { 'chapters/kites.mdx': '<Cite id="bare" />' } }))
      .toMatchInlineSnapshot(`
        "content/metadata/papers.yaml
          info  check/missing-facts
                 “On bare” has no abstract, no authors, no date, neither arXiv id nor DOI.
                 mend: look it up with npm run enrich -- --only bare; or add what is known to metadata/papers.yaml, under \`bare\`

        1 remark in 1 file."
      `);
  });

  it('from before computing, from the future, or of no day, is a warning', () => {
    const papers = ['1949', '2026-06', '2026-05', '2026-05-31', '2021-02-30'].map((published) =>
      makeKite({ id: `of-${published}`, published, chapter: 'other' }),
    );
    expect(printCheck({ papers, texts: {} })).toMatchInlineSnapshot(`
      "content/metadata/papers.yaml
        warning  check/odd-date
               “On of 1949” is dated 1949, which is before 1950, yet to come, or no day of the calendar.
               mend: correct the date in metadata/papers.yaml, under \`of-1949\`, or in the source that states it
        warning  check/odd-date
               “On of 2021 02 30” is dated 2021-02-30, which is before 1950, yet to come, or no day of the calendar.
               mend: correct the date in metadata/papers.yaml, under \`of-2021-02-30\`, or in the source that states it
        warning  check/odd-date
               “On of 2026 06” is dated 2026-06, which is before 1950, yet to come, or no day of the calendar.
               mend: correct the date in metadata/papers.yaml, under \`of-2026-06\`, or in the source that states it

      3 warnings in 1 file."
    `);
  });

  it('with an address that looks broken is a warning', () => {
    const links = ['https://example.org/{kite}', 'https://example.org/kite', 'https://kite'].map(
      (url) => ({ url, kind: 'code' as const }),
    );
    const papers = [makeKite({ id: 'linked', links, chapter: 'other' })];
    expect(printCheck({ papers })).toMatchInlineSnapshot(`
      "content/corrections/facts.yaml
        warning  check/broken-link
               “On linked” links to \`https://example.org/{kite}\`, which looks broken.
               mend: open it in a browser, and remove or correct it in corrections/facts.yaml, under \`linked\`
        warning  check/broken-link
               “On linked” links to \`https://kite\`, which looks broken.
               mend: open it in a browser, and remove or correct it in corrections/facts.yaml, under \`linked\`

      2 warnings in 1 file."
    `);
  });

  it('that may be another one’s double is a warning with both places', () => {
    const abstract =
      'We fly box kites over a lake for nine days and write down what the wind does to their lines.';
    const at = (line: number) => [{ file: 'sources/winds.txt', line }];
    const papers = [
      makeKite({ id: 'one', abstract, sources: at(3) }),
      makeKite({ id: 'two', abstract: `${abstract} Then it rains.`, sources: at(9) }),
      makeKite({ id: 'three', arxiv: '2101.00001', sources: at(12) }),
      makeKite({ id: 'four', arxiv: '2101.00001', sources: at(15) }),
    ].map((paper) => ({ ...paper, chapter: 'other' }));
    expect(printCheck({ papers })).toMatchInlineSnapshot(`
      "content/sources/winds.txt
        3  warning  check/near-duplicate
               “On one” and “On two” have 100 % of the shorter abstract in common, so they may be one paper.
               also at content/sources/winds.txt:9
               mend: compare the two records; if they are one, take one out of its source
        12  warning  check/near-duplicate
               “On three” and “On four” have arXiv:2101.00001 in common, so they may be one paper.
               also at content/sources/winds.txt:15
               mend: compare the two records; if they are one, take one out of its source

      2 warnings in 1 file."
    `);
  });
});
