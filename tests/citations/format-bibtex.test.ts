import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBibtex } from '../../src/citations/format-bibtex.ts';
import { foldControls } from '../../src/citations/split-name.ts';
import { importCitations } from './citation-js.ts';
import { sampleItem } from './sample-item.ts';

describe('formatBibtex', () => {
  it('writes a preprint', () => {
    const item = sampleItem({
      author: [{ family: 'Foam', given: 'Ada', suffix: 'Jr.' }, { literal: 'Harbour and Sons' }],
      title: 'LowTide: 50% of {Waves} & Foam',
      archive: 'arXiv',
      archive_location: '2403.00001',
      keyword: 'cs.LG,cs.AR',
      publisher: 'arXiv',
      number: 'arXiv:2403.00001',
      URL: 'https://arxiv.org/abs/2403.00001',
    });
    expect(formatBibtex([item])).toMatchInlineSnapshot(`
      "@misc{foam2024tides,
        title         = {{LowTide:} 50\\% of {\\textbraceleft}Waves{\\textbraceright} \\& Foam},
        author        = {Foam, Jr., Ada and {Harbour and Sons}},
        year          = {2024},
        month         = mar,
        day           = {5},
        eprint        = {2403.00001},
        archiveprefix = {arXiv},
        eprinttype    = {arxiv},
        primaryclass  = {cs.LG},
        url           = {https://arxiv.org/abs/2403.00001},
      }
      "
    `);
  });

  it('writes an article, a paper of a conference and a thesis with their own fields', () => {
    const items = [
      sampleItem({
        type: 'article-journal',
        'container-title': 'Tides',
        volume: '3',
        issue: '2',
        page: '5-9',
        DOI: '10.1/a_b',
      }),
      sampleItem({ type: 'paper-conference', 'container-title': 'SEA 2024' }),
      sampleItem({ type: 'thesis', publisher: 'University of the Tides', genre: 'PhD thesis' }),
    ];
    expect(formatBibtex(items)).toMatchInlineSnapshot(`
      "@article{foam2024tides,
        title         = {Tides in Teacups},
        author        = {Foam, Ada},
        journal       = {Tides},
        volume        = {3},
        number        = {2},
        pages         = {5--9},
        year          = {2024},
        month         = mar,
        day           = {5},
        doi           = {10.1/a_b},
      }

      @inproceedings{foam2024tides,
        title         = {Tides in Teacups},
        author        = {Foam, Ada},
        booktitle     = {SEA 2024},
        year          = {2024},
        month         = mar,
        day           = {5},
      }

      @phdthesis{foam2024tides,
        title         = {Tides in Teacups},
        author        = {Foam, Ada},
        school        = {University of the Tides},
        year          = {2024},
        month         = mar,
        day           = {5},
      }
      "
    `);
  });

  it.each([
    String.raw`100% of $5 & #1_a {b} \cite{c} ~d ^e <f> |g| "h" 'i' @j`,
    '}} @article{evil, title = {x}',
    '</script><b>] ]]> -->',
    'α ≤ β × 2 ≈ π, ∞',
    'Ünïcödé ñ ß ø 潮汐 𝔸',
    '`quoted` — and – dashed…',
    'a { b',
    '% % %',
  ])('writes %s so that it is read back', (title) => {
    const text = formatBibtex([sampleItem({ title }), sampleItem({ id: 'next' })]);
    const { errors, entries } = parse(text, { sentenceCase: false, caseProtection: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(['foam2024tides', 'next']);
    expect(strip(entries[0]?.fields.title)).toBe(strip(title));
    expect(importCitations(text).map(({ id }) => id)).toEqual(['foam2024tides', 'next']);
  });

  it('keeps every entry apart from the next, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, family) => {
        const item = sampleItem({
          title: foldControls(title),
          author: [{ family: foldControls(family), given: 'Ada' }],
        });
        const text = formatBibtex([item, sampleItem({ id: 'next' })]);
        let depth = 0;
        for (const sign of text) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(text.match(/^@\w+\{/gmu)).toHaveLength(2);
      }),
    );
  });
});

/** The parser has a sign of its own for a grave accent that stands alone. */
function strip(text: string | undefined): string | undefined {
  return text?.replaceAll('ˋ', '`');
}
