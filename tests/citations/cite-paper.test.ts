import { describe, expect, it } from 'vitest';
import { citePaper } from '../../src/citations/cite-paper.ts';
import { sampleCitable } from './sample-item.ts';

describe('citePaper', () => {
  it('makes a preprint of a paper without a venue', () => {
    const paper = sampleCitable({ arxiv: '2403.00001', categories: ['cs.LG', 'cs.AR'] });
    expect(citePaper(paper, 'foam2024tides')).toEqual({
      id: 'foam2024tides',
      type: 'article',
      title: 'Tides in Teacups',
      author: [
        { family: 'Foam', given: 'Ada' },
        { family: 'Kelp', given: 'Bo', 'non-dropping-particle': 'van' },
      ],
      issued: { 'date-parts': [[2024, 3, 5]] },
      publisher: 'arXiv',
      number: 'arXiv:2403.00001',
      archive: 'arXiv',
      archive_location: '2403.00001',
      keyword: 'cs.LG,cs.AR',
      URL: 'https://arxiv.org/abs/2403.00001',
    });
  });

  it('dates a publication by its venue, and not by the day of its preprint', () => {
    const dated = { arxiv: '2403.00001', published: '2024-03-05' };
    expect(citePaper(sampleCitable({ ...dated, venue: 'SEA 2025' }), 'a').issued).toEqual({
      'date-parts': [[2025]],
    });
    expect(citePaper(sampleCitable({ ...dated, venue: 'SEA' }), 'a').issued).toEqual({
      'date-parts': [[2024]],
    });
    expect(citePaper(sampleCitable({ venue: 'Tides' }), 'a').issued).toEqual({
      'date-parts': [[2024, 3, 5]],
    });
  });

  it('names the university of a thesis, and an organisation where no author is known', () => {
    const thesis = sampleCitable({
      venue: 'PhD thesis, University of the Tides',
      authors: [],
      organization: 'Quay Lab',
    });
    expect(citePaper(thesis, 'a')).toMatchObject({
      type: 'thesis',
      genre: 'PhD thesis',
      publisher: 'University of the Tides',
      author: [{ literal: 'Quay Lab' }],
    });
  });

  it('leads to the DOI, whatever is in it', () => {
    const { DOI, URL } = citePaper(
      sampleCitable({ doi: '10.1/a?b#<c>', arxiv: '2403.00001' }),
      'a',
    );
    expect(DOI).toBe('10.1/a?b#<c>');
    expect(URL).toBe('https://doi.org/10.1/a%3Fb%23%3Cc%3E');
  });

  it('has nothing that the record hasn’t', () => {
    const bare = { id: 'a', title: 'Tides\u0000 in\nTeacups', authors: [], categories: [] };
    expect(citePaper(bare, 'a')).toEqual({ id: 'a', type: 'article', title: 'Tides in Teacups' });
  });
});
