import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/report/report.ts';
import { mendAbstract, mendEntries } from './mend.ts';

describe('repairEntries', () => {
  it('keeps the words as captured beside the mended ones', () => {
    const mended = mendAbstract('MothNet is 3times quicker.', 'MothNet^2: Lamps');
    expect(mended).toMatchObject({
      title: 'MothNet²: Lamps',
      abstract: 'MothNet is 3× quicker.',
      raw: { title: 'MothNet^2: Lamps', abstract: 'MothNet is 3times quicker.' },
    });
  });

  it('keeps the other fields of an entry', () => {
    const place = { file: 'sources/moths.txt', line: 4 };
    const [mended] = mendEntries([{ place, title: 'Moths', authorCount: 3, published: '2024' }]);
    expect(mended).toMatchObject({ place, authorCount: 3, published: '2024' });
  });

  it('gives an empty abstract where there is none', () => {
    const [mended] = mendEntries([
      { place: { file: 'sources/moths.txt', line: 1 }, title: 'Moths' },
    ]);
    expect(mended?.abstract).toBe('');
    expect(mended?.raw).not.toHaveProperty('abstract');
  });

  it('lists each edit once, as whole words without the punctuation around them', () => {
    const { repairs } = mendAbstract('Gains of 3times, 3times (3times). Moths -- big ones -- win.');
    expect(repairs).toEqual([
      { raw: '3times', fixed: '3×', rule: 'lost-times' },
      { raw: 'Moths -- big', fixed: 'Moths — big', rule: 'sentence-dash' },
      { raw: 'ones -- win', fixed: 'ones — win', rule: 'sentence-dash' },
    ]);
  });

  it('names all rules that had a part in one word', () => {
    expect(mendAbstract('a lamp of 8e^{-5}muJ, at 0.4--0.9~s').repairs).toEqual([
      { raw: '8e^{-5}muJ', fixed: '8e⁻⁵μJ', rule: 'lost-letter + superscript' },
      { raw: '0.4--0.9~s', fixed: '0.4–0.9 s', rule: 'range-dash + tie' },
    ]);
  });

  it('shows a unit with its number and a lone sign with its neighbours', () => {
    const { repairs } = mendAbstract('an area of 0.016 mm2 , for all M geq 3');
    expect(repairs.map(({ raw, fixed }) => [raw, fixed])).toEqual([
      ['0.016 mm2 ,', '0.016 mm²,'],
      ['M geq 3', 'M ≥ 3'],
    ]);
  });

  it('leaves web addresses alone', () => {
    const abstract = 'See https://moths.example/~ada/wing_2--a^2 and moths.example/a_2 here.';
    expect(mendAbstract(abstract).abstract).toBe(abstract);
  });

  it('takes the name of the work from the title', () => {
    expect(mendAbstract('We present \\name.', 'MothNet: Lamps').abstract).toBe(
      'We present MothNet.',
    );
  });
});

describe('what the stage reports', () => {
  it('is a command that nothing explains', () => {
    expect(report('We train \\lampnet-15B.')).toMatchInlineSnapshot(`
      [
        "info repair/unknown-command Nothing in the record of “Moths” says what its authors’ command \`\\lampnet-15B\` stands for; it is shown as \`lampnet-15B\`.",
      ]
    `);
  });

  it('is mark-up that no rule knows', () => {
    expect(report('Moths like lamps. % a comment of the authors')).toMatchInlineSnapshot(`
      [
        "info repair/left-over “Moths” shows \`% a\`, which looks like mark-up that no repair rule knows.",
      ]
    `);
  });

  it('is a text that is nested too deeply', () => {
    const nested = `${'{\\bf '.repeat(40)}lamp${'}'.repeat(40)}`;
    expect(report(nested)).toMatchInlineSnapshot(`
      [
        "warning repair/tangled The mark-up in the record of “Moths” is nested too deeply to mend; it is shown as captured.",
      ]
    `);
    expect(mendAbstract(nested)).toMatchObject({ abstract: nested, repairs: [] });
  });

  it('is nothing where all is mended', () => {
    expect(report('a 3times gain')).toEqual([]);
  });

  function report(abstract: string): readonly string[] {
    const collected = makeReport();
    mendEntries(
      [{ place: { file: 'sources/moths.txt', line: 1 }, title: 'Moths', abstract }],
      collected,
    );
    return collected.list().map(({ id, level, happened }) => `${level} ${id} ${happened}`);
  }
});
