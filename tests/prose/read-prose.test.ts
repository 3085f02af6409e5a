import { describe, expect, it } from 'vitest';
import { findSpot } from '../../src/prose/find-spot.ts';
import type { Prose } from '../../src/prose/prose.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { LAMP_NAMES } from './lamp-papers.ts';

function read(source: string): Prose {
  return readProse(source, LAMP_NAMES);
}

function texts(source: string): readonly string[] {
  return read(source).sentences.map(({ text }) => text);
}

describe('readProse', () => {
  it('gives the sentences of a text in plain words', () => {
    const source = [
      '## Of *lamps*',
      '',
      'A lamp is **bright**. It',
      'burns `oil`, see [wicks](/x/).',
      '',
      '- One.',
      '- Two & three.',
      '',
      '| a | b |',
      '| - | - |',
      '| c | d |',
    ].join('\n');
    expect(read(source).sentences.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Of lamps',
      'text: A lamp is bright.',
      'text: It burns oil, see wicks.',
      'text: One.',
      'text: Two & three.',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d',
    ]);
  });

  it('writes citations out as a page does', () => {
    expect(
      texts('<Cite id="OilLamp" /> beats <Cite id="wicks-compared">an older wick</Cite>. So'),
    ).toEqual(['OilLamp beats an older wick.', 'So']);
    expect(texts("It glows <Cite ids={['oillamp', 'wicks-compared']} />.")).toEqual([
      'It glows (OilLamp; Wick and van der Oil 2020).',
    ]);
  });

  it('says which papers a sentence cites, and where in it', () => {
    const [first, second] = read('Tea. See <Cite id="oillamp" /> first.').sentences;
    expect(first?.citations).toEqual([]);
    expect(second?.citations).toEqual([
      { ids: ['oillamp'], start: 4, end: 11, line: 1, column: 10 },
    ]);
  });

  it('says where links lead, and to which papers', () => {
    const source = 'See [a](/papers/dark/#note), [b][1], [c](/papers/).\n\n[1]: /b/';
    const [sentence] = read(source).sentences;
    expect(sentence?.links.map(({ url, paper, start, end }) => [url, paper, start, end])).toEqual([
      ['/papers/dark/#note', 'dark', 4, 5],
      ['/b/', undefined, 7, 8],
      ['/papers/', undefined, 10, 11],
    ]);
    expect(read('Tea.\n\nSee [x](/papers/darkk/).').flaws).toEqual([
      { line: 3, column: 5, happened: 'There is no paper `darkk`.', mend: 'did you mean `dark`?' },
    ]);
  });

  it('counts lines with the front matter, whatever ends them', () => {
    const source = '---\nauthor: A\ndate: B\n---\n\nTea.\n\nA *red* lamp burns\n  5 W. And';
    for (const text of [source, source.replaceAll('\n', '\r\n'), `\uFEFF${source}`]) {
      const [tea, lamp, last] = read(text).sentences;
      expect(tea).toMatchObject({ line: 6, column: 1 });
      expect(lamp).toMatchObject({ text: 'A red lamp burns 5 W.', line: 8, column: 1 });
      expect(findSpot(lamp?.spots ?? [], 'A red lamp burns '.length)).toEqual({
        line: 9,
        column: 3,
      });
      expect(findSpot(lamp?.spots ?? [], 'A r'.length)).toEqual({ line: 8, column: 5 });
      expect(last).toMatchObject({ line: 9, column: 8 });
    }
  });

  it('lists other components with their literal attributes', () => {
    expect(
      read(
        '<Results of={["a", \'b\']} metric="speedup" top={3} x={y} />\n\n<Figure of="years">\n\nA *caption*.\n\n</Figure>',
      ),
    ).toMatchObject({
      elements: [
        {
          name: 'Results',
          line: 1,
          column: 1,
          attributes: new Map<string, unknown>([
            ['of', ['a', 'b']],
            ['metric', 'speedup'],
            ['top', '3'],
          ]),
        },
        { name: 'Figure', line: 3 },
      ],
      sentences: [{ text: 'A caption.' }],
    });
  });

  it('says where a citation names no paper, and which is near', () => {
    expect(read('Tea.\n\nSee <Cite id="oillamps" /> and <Cite id="Glow" />.').flaws).toEqual([
      {
        line: 3,
        column: 5,
        happened: 'There is no paper `oillamps`.',
        mend: 'did you mean `oillamp`?',
      },
      {
        line: 3,
        column: 32,
        happened: '`Glow` is the name of 2 papers.',
        mend: 'name the paper by its id: `a-glow` or `another-glow`',
      },
    ]);
  });

  it.each([
    ['<Cite />', '`<Cite>` needs `id` or `ids`, one of the two.'],
    ['<Cite id="oillamp" ids={["dark"]} />', '`<Cite>` needs `id` or `ids`, one of the two.'],
    ['<Cite ids={[]} />', '`<Cite>` needs `id` or `ids`, one of the two.'],
    ['<Cite id={some} />', '`<Cite>` needs `id` or `ids`, one of the two.'],
    ['<Cite id="oillamp" as="year" />', '`as` may be "author" or "name".'],
    ['<Cite paper="oillamp" />', '`<Cite>` has no `paper`.'],
  ])('refuses %s', (source, happened) => {
    expect(read(source).flaws).toMatchObject([{ line: 1, column: 1, happened }]);
  });

  it('says where a text is no MDX', () => {
    expect(read('---\na: b\n---\nTea.\n\nLess than {5 W.\n').flaws).toMatchObject([
      { line: 6, column: 16 },
    ]);
  });

  it('passes over code, comments and imports', () => {
    expect(
      texts('import x from "y"\n\n{/* A comment. */}\n\n```\ncode\n```\n\nTea{/* no */}.'),
    ).toEqual(['Tea.']);
  });
});
