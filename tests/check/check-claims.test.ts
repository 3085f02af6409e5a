import { describe, expect, it } from 'vitest';
import { KITES, makeKite, printCheck, writeChapter } from './kite-survey.ts';

const FINE = 'No problems.';

describe('a number in a sentence that cites papers', () => {
  it.each([
    '<Cite id="TailNet" /> has 2.6× less drag, 12.5 % fewer knots and 1,500M stitches.',
    '<Cite id="TailNet" /> reports flying 2x as long, in 2021, by 2 authors.',
    '<Cite id="hem-kite" /> has INT8 hems, 20% to 25% more wind and 0.001 of the cost.',
    '[HemKite](/papers/hem-kite/) and <Cite id="TailNet" /> have 8 bits and 2.6x.',
    'TailNet has 2.6× less drag.',
    '<Cite id="TailNet" /> is fast. It has 2.6× less drag.',
    'A kite has 7 sides.',
    '<Cite id="TailNet" /> is one of seven.',
    'See https://example.org/99 on <Cite id="TailNet" />.',
    'HemKite v2 beats <Cite id="box-kites" />.',
    '| Kite | Drag |\n| --- | --- |\n| <Cite id="TailNet" /> | 2.6x |',
  ])('may be in the record or the text of any of them: %s', (words) => {
    expect(printCheck({ texts: writeChapter(words) })).toBe(FINE);
  });

  it('that none of them has is a warning with its place', () => {
    const texts = writeChapter('Well,\nthe <Cite id="TailNet" /> has 2.7× less drag.');
    expect(printCheck({ texts })).toMatchInlineSnapshot(`
      "content/chapters/kites.mdx
        4:31  warning  check/unfound-number
               “2.7×” stands neither in the record nor in the text of \`tail-net\`.
               mend: correct the number, cite the paper that has it in this sentence, or take it out

      1 warning in 1 file."
    `);
  });

  it.each([
    ['2.6%', 'TailNet'],
    ['1.5M', 'TailNet'],
    ['8x', 'hem-kite'],
    ['4-bit', 'hem-kite'],
    ['W4A8', 'hem-kite'],
    ['2 %', 'TailNet'],
  ])('has its unit and its size with it: %s', (number, id) => {
    const texts = writeChapter(`<Cite id="${id}" /> reports ${number}.`);
    expect(printCheck({ texts })).toContain('warning  check/unfound-number');
  });

  it('is looked for in the row of a table, and names the one paper that has it', () => {
    const texts = writeChapter('| Kite | Drag |\n| --- | --- |\n| <Cite id="TailNet" /> | 41 |');
    expect(printCheck({ texts })).toContain(
      '“41” stands neither in the record nor in the text of `tail-net`. It stands in `box-kites`.',
    );
  });

  it('isn’t excused by what the paragraph cited before', () => {
    const texts = writeChapter('<Cite id="TailNet" />. Then <Cite id="box-kites" /> has 2.6x.');
    expect(printCheck({ texts })).toContain('“2.6x” stands neither');
  });
});

describe('a number in a note', () => {
  it('may be the note’s own paper’s in every sentence, cited or not', () => {
    const texts = {
      'notes/box-kites.mdx': 'It weighs 41. <Cite id="TailNet" /> has 2.6x, not 41.',
    };
    expect(printCheck({ texts })).not.toContain('unfound');
  });

  it('that its paper doesn’t have is a warning', () => {
    const texts = { 'notes/box-kites.mdx': 'It weighs 42.' };
    expect(printCheck({ texts })).toContain('“42” stands neither');
  });
});

describe('a name', () => {
  it.each([
    'TailNet and HemKite need no citation.',
    'TailNet-like kites, TailNet’s knots, TailNets.',
    '<Cite id="box-kites" /> has an AERO tunnel, and the CPU-based one is general.',
    '<Cite id="TailNet" /> flies on a Gust 400.',
    'The Zephyr line is named in a paper, the AERO tunnel too.',
    'In April, a kite.',
    'Tom McBreeze wrote <Cite id="TailNet" />.',
    'Warps begin a sentence.',
  ])('may be a system’s, or one that is known: %s', (words) => {
    expect(printCheck({ texts: writeChapter(words) })).toBe(FINE);
  });

  it('that nobody here uses is a warning with its place', () => {
    const texts = writeChapter('The <Cite id="TailNet" /> outruns LoopNet.');
    expect(printCheck({ texts })).toMatchInlineSnapshot(`
      "content/chapters/kites.mdx
        3:35  warning  check/unknown-name
               “LoopNet” is no system of this survey, and neither the papers cited here nor several others speak of it.
               mend: correct the name, cite the paper that has it in this sentence, or take it out

      1 warning in 1 file."
    `);
  });

  it('that another paper alone uses is a warning that names this paper', () => {
    const texts = writeChapter('<Cite id="TailNet" /> needs an AERO tunnel.');
    expect(printCheck({ texts })).toContain('others speak of it. It stands in `box-kites`.');
  });

  it.each(['T-NET', 'GUST-9', 'Sail-3', 'Q-CPU', 'the Marsellus', 'AEROX', 'Gust 401'])(
    'is unknown: %s',
    (name) => {
      const texts = writeChapter(`On <Cite id="TailNet" /> and ${name}.`);
      expect(printCheck({ texts })).toMatch(/warning {2}check\/un/u);
    },
  );

  it('that three papers use is everybody’s', () => {
    const papers = [
      ...KITES,
      ...['a', 'b', 'c'].map((id) =>
        makeKite({ id, chapter: 'other', abstract: `${id}: a VANE, a Gale 90` }),
      ),
    ];
    const texts = writeChapter('<Cite id="TailNet" /> has VANEs and a Gale 90.');
    expect(printCheck({ texts, papers })).toBe(FINE);
  });
});
