import { describe, expect, it } from 'vitest';
import { citePaper } from '../../src/site/cite.ts';
import { samplePaper } from './sample-paper.ts';

describe('citePaper', () => {
  it('gives nothing where nobody knows the authors', () => {
    expect(citePaper(samplePaper())).toBeUndefined();
  });

  it('writes a preprint', () => {
    const paper = samplePaper({
      authors: ['Ada Foam', 'Bo Kelp'],
      published: '2024-03-05',
      arxiv: '2403.00001',
      categories: ['cs.LG', 'cs.AR'],
    });
    expect(citePaper(paper)).toMatchInlineSnapshot(`
      {
        "bibtex": "@misc{tides-in-teacups,
        title         = {{Tides in Teacups}},
        author        = {Ada Foam and Bo Kelp},
        year          = {2024},
        month         = {3},
        eprint        = {2403.00001},
        archiveprefix = {arXiv},
        primaryclass  = {cs.LG},
      }",
        "plain": "Ada Foam and Bo Kelp (2024). Tides in Teacups. arXiv:2403.00001.",
      }
    `);
  });

  it.each([
    ['Proceedings of the Harbour Conference', '@inproceedings{', 'booktitle'],
    ['IEEE Transactions on Tea', '@article{', 'journal'],
    ['TEA 2024', '@misc{', 'howpublished'],
  ])('tells by %s what sort of publication it is', (venue, type, field) => {
    const citation = citePaper(samplePaper({ authors: ['Ada Foam'], venue }));
    expect(citation?.bibtex).toContain(type);
    expect(citation?.bibtex).toMatch(new RegExp(`${field} += \\{${venue}\\}`, 'u'));
  });

  it('escapes what TeX would read as a command', () => {
    const citation = citePaper(samplePaper({ title: '50% of C_1 & ~2\\x', authors: ['A'] }));
    expect(citation?.bibtex).toContain(
      String.raw`{{50\% of C\_1 \& \textasciitilde 2\textbackslash x}}`,
    );
  });

  it('ends a title that asks with its own mark', () => {
    const citation = citePaper(samplePaper({ title: 'Is Tea Wet?', authors: ['A', 'B', 'C'] }));
    expect(citation?.plain).toBe('A, B and C. Is Tea Wet?');
  });
});
