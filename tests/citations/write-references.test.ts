import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/citations/csl-item.ts';
import { writeReferences } from '../../src/citations/write-references.ts';
import { sampleItem } from './sample-item.ts';

const AUTHORS = [
  { family: 'Foam', given: 'Ada' },
  { family: 'Kelp', given: 'Bo C.', 'non-dropping-particle': 'van' },
];

describe('writeReferences', () => {
  it('writes a preprint', () => {
    const preprint = sampleItem({
      author: AUTHORS,
      publisher: 'arXiv',
      number: 'arXiv:2403.00001',
      archive: 'arXiv',
      archive_location: '2403.00001',
      URL: 'https://arxiv.org/abs/2403.00001',
    });
    expect(list(preprint)).toMatchInlineSnapshot(`
      [
        "APA: Foam, A., &#38; van Kelp, B. C. (2024). <i>Tides in Teacups</i> (arXiv:2403.00001). arXiv. https://arxiv.org/abs/2403.00001",
        "IEEE: A. Foam and B. C. van Kelp, “Tides in Teacups,” 2024, arXiv:2403.00001.",
        "ACM: Ada Foam and Bo C. van Kelp. 2024. Tides in Teacups. arXiv:2403.00001. https://arxiv.org/abs/2403.00001",
        "Chicago: Foam, Ada, and Bo C. van Kelp. 2024. “Tides in Teacups.” Preprint, arXiv. https://arxiv.org/abs/2403.00001.",
      ]
    `);
  });

  it('writes an article', () => {
    const article = sampleItem({
      type: 'article-journal',
      author: AUTHORS,
      'container-title': 'Tides',
      volume: '3',
      issue: '2',
      page: '5-9',
      DOI: '10.1/ab',
    });
    expect(list(article)).toMatchInlineSnapshot(`
      [
        "APA: Foam, A., &#38; van Kelp, B. C. (2024). Tides in Teacups. <i>Tides</i>, <i>3</i>(2), 5–9. https://doi.org/10.1/ab",
        "IEEE: A. Foam and B. C. van Kelp, “Tides in Teacups,” <i>Tides</i>, vol. 3, no. 2, pp. 5–9, Mar. 2024, doi: 10.1/ab.",
        "ACM: Ada Foam and Bo C. van Kelp. 2024. Tides in Teacups. <i>Tides</i> 3, 2 (March 2024), 5–9. https://doi.org/10.1/ab",
        "Chicago: Foam, Ada, and Bo C. van Kelp. 2024. “Tides in Teacups.” <i>Tides</i> 3 (2): 5–9. https://doi.org/10.1/ab.",
      ]
    `);
  });

  it('writes a paper of a conference', () => {
    const paper = sampleItem({
      type: 'paper-conference',
      issued: { 'date-parts': [[2024]] },
      author: AUTHORS,
      'container-title': 'SEA 2024',
      page: '5-9',
    });
    expect(list(paper)).toMatchInlineSnapshot(`
      [
        "APA: Foam, A., &#38; van Kelp, B. C. (2024). Tides in Teacups. <i>SEA 2024</i> (pp. 5–9).",
        "IEEE: A. Foam and B. C. van Kelp, “Tides in Teacups,” in <i>SEA 2024</i>, 2024, pp. 5–9.",
        "ACM: Ada Foam and Bo C. van Kelp. 2024. Tides in Teacups. In <i>SEA 2024</i>, 5–9",
        "Chicago: Foam, Ada, and Bo C. van Kelp. 2024. “Tides in Teacups.” In <i>SEA 2024</i>, 5–9.",
      ]
    `);
  });

  it('writes a thesis, and one without a date', () => {
    const { issued: _, ...undated } = sampleItem({
      type: 'thesis',
      genre: 'PhD thesis',
      publisher: 'University of the Tides',
    });
    expect(list(undated)).toMatchInlineSnapshot(`
      [
        "APA: Foam, A. (n.d.). <i>Tides in Teacups</i> [PhD thesis, University of the Tides].",
        "IEEE: A. Foam, “Tides in Teacups,” PhD thesis, University of the Tides.",
        "ACM: Ada Foam. <i>Tides in Teacups</i>. PhD thesis. University of the Tides",
        "Chicago: Foam, Ada. n.d. “Tides in Teacups.” PhD thesis, University of the Tides.",
      ]
    `);
  });

  it('shortens long lists of authors as each style does', () => {
    const author = Array.from({ length: 25 }, (_, index) => ({
      family: `Foam${index}`,
      given: 'Ada',
    }));
    const counts = writeReferences(sampleItem({ author })).map(({ style, html }) => [
      style,
      html.match(/Foam/gu)?.length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({ APA: 20, IEEE: 1, ACM: 25, Chicago: 7 });
  });

  it('lets nothing of a title be mark-up but italics and the like', () => {
    const title = '</script><script>alert(1)</script> <b onclick="x">b</b> & <img src=x onerror=y>';
    for (const { html } of writeReferences(sampleItem({ title }))) {
      expect(html).not.toMatch(/<(?!\/?[ib]>|\/?span)/iu);
    }
  });
});

function list(item: CslItem): readonly string[] {
  return writeReferences(item).map(({ style, html }) => `${style}: ${html}`);
}
