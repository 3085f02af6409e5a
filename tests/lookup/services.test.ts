import { describe, expect, it } from 'vitest';
import type { Wanted } from '../../src/lookup/service.ts';
import { arxiv } from '../../src/lookup/services/arxiv.ts';
import { crossref } from '../../src/lookup/services/crossref.ts';
import { openalex } from '../../src/lookup/services/openalex.ts';
import { semanticScholar } from '../../src/lookup/services/semantic-scholar.ts';
import { writeFeed } from './local-service.ts';

const HOME = 'https://hives.example';
const lids: Wanted = {
  id: 'warm-lids',
  title: 'Warm Lids: 5 % more, or “less”?',
  abstract: '',
  authors: ['Ada Wax'],
};

describe('arXiv', () => {
  it('is asked for several ids in one question', () => {
    const papers = [
      { ...lids, arxiv: '2101.00001' },
      { ...lids, arxiv: 'cs/0112017' },
    ];
    expect(arxiv.askById(papers, HOME)).toEqual({
      url: `${HOME}/api/query?id_list=2101.00001%2Ccs%2F0112017&max_results=2`,
      by: 'id',
    });
    expect(arxiv.askById([lids], HOME)).toBeUndefined();
  });

  it('is asked for the words of a title without the marks that mean something to it', () => {
    expect(arxiv.askByTitle(lids, HOME)).toEqual({
      url: `${HOME}/api/query?search_query=ti%3A%22Warm+Lids+5+more+or+less%22&max_results=5`,
      by: 'title',
    });
  });

  it('states id, day and authors; its own DOIs say no more than the id', () => {
    const extra = '<category term="cs.AR"/><arxiv:doi>10.48550/arXiv.2101.00001</arxiv:doi>';
    const feed = writeFeed({ id: '2101.00001', title: 'Warm Lids', authors: ['Ada Wax'], extra });
    expect(arxiv.read(feed)).toEqual([
      {
        from: 'https://arxiv.org/abs/2101.00001',
        title: 'Warm Lids',
        abstract: '',
        arxiv: '2101.00001',
        authors: ['Ada Wax'],
        categories: ['cs.AR'],
        published: '2021-01-05',
      },
    ]);
  });

  it('says what is wrong as an entry', () => {
    const feed = writeFeed({
      id: '1',
      title: 'Error',
      summary: 'incorrect id format for 2101.1',
    }).replace('/abs/1v1', '/api/errors#incorrect_id');
    expect(() => arxiv.read(feed)).toThrow('is an error: incorrect id format for 2101.1');
    expect(() => arxiv.read('<html></html>')).toThrow('is no whole feed: line 1: no Atom feed');
  });
});

describe('Crossref', () => {
  it('is asked by the DOI of a publisher, not by one of arXiv', () => {
    expect(crossref.askById([{ ...lids, doi: '10.1000/lids(3)' }], HOME)).toEqual({
      url: `${HOME}/works/10.1000%2Flids(3)`,
      by: 'id',
    });
    expect(crossref.askById([{ ...lids, doi: '10.48550/arXiv.2101.00001' }], HOME)).toBeUndefined();
  });

  it('states a work by itself as it does one among others', () => {
    const work = {
      DOI: '10.1000/lids',
      title: ['Warm <i>Lids</i>'],
      subtitle: ['Of Cork'],
      author: [{ given: 'Ada', family: 'Wax' }, { name: 'Hive Group' }],
      issued: { 'date-parts': [[2021, 1, 5]] },
      'container-title': ['Hives'],
    };
    const record = {
      from: 'https://doi.org/10.1000/lids',
      title: 'Warm Lids : Of Cork',
      abstract: '',
      doi: '10.1000/lids',
      authors: ['Ada Wax', 'Hive Group'],
      categories: [],
      published: '2021-01-05',
      venue: 'Hives',
    };
    expect(crossref.read(JSON.stringify({ message: work }))).toEqual([record]);
    expect(crossref.read(JSON.stringify({ message: { items: [work, work] } }))).toEqual([
      record,
      record,
    ]);
  });

  it('has works without a date or a title', () => {
    const items = [
      { DOI: '10.1000/a', title: ['Lids'], issued: { 'date-parts': [[null]] } },
      { DOI: '10.1000/b', title: [] },
    ];
    const records = crossref.read(JSON.stringify({ message: { items } }));
    expect(records).toHaveLength(1);
    expect(records[0]).not.toHaveProperty('published');
  });
});

describe('OpenAlex', () => {
  it('is asked for words that its filters don’t take for their own', () => {
    const url = new URL(openalex.askByTitle({ ...lids, title: 'Lids, pots|jars' }, HOME).url);
    expect(url.searchParams.get('filter')).toBe('title.search:Lids pots jars');
  });

  it('puts abstracts together again, finds the arXiv id, and calls no archive a venue', () => {
    const work = {
      id: 'https://openalex.org/W1',
      doi: 'https://doi.org/10.48550/arxiv.2101.00001',
      display_name: 'Warm Lids',
      publication_date: '2021-01-05',
      authorships: [{ author: { display_name: 'Ada Wax' } }],
      primary_location: { source: { display_name: 'arXiv (Cornell University)' } },
      locations: [{ landing_page_url: 'https://arxiv.org/abs/2101.00001' }],
      abstract_inverted_index: { warm: [1, 3], Lids: [0], keep: [2] },
    };
    expect(openalex.read(JSON.stringify({ results: [work] }))).toEqual([
      {
        from: 'https://openalex.org/W1',
        title: 'Warm Lids',
        abstract: 'Lids warm keep warm',
        arxiv: '2101.00001',
        authors: ['Ada Wax'],
        categories: [],
        published: '2021-01-05',
      },
    ]);
  });
});

describe('Semantic Scholar', () => {
  it('is asked by arXiv id, else by DOI', () => {
    const ask = (known: Partial<Wanted>) => semanticScholar.askById([{ ...lids, ...known }], HOME);
    expect(ask({ arxiv: '2101.00001', doi: '10.1000/lids' })?.url).toContain(
      '/graph/v1/paper/ARXIV%3A2101.00001?',
    );
    expect(ask({ doi: '10.1000/lids' })?.url).toContain('/graph/v1/paper/DOI%3A10.1000%2Flids?');
    expect(ask({})).toBeUndefined();
  });

  it('states the same for a paper and for the best of a search', () => {
    const paper = {
      paperId: '0123456789abcdef0123456789abcdef01234567',
      title: 'Warm Lids',
      abstract: null,
      authors: [{ authorId: '7', name: 'Ada Wax' }],
      externalIds: { ArXiv: '2101.00001', DOI: '10.1000/lids', CorpusId: 3 },
      publicationDate: null,
      year: 2021,
      venue: 'arXiv.org',
    };
    const record = {
      from: 'https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567',
      title: 'Warm Lids',
      abstract: '',
      doi: '10.1000/lids',
      arxiv: '2101.00001',
      authors: ['Ada Wax'],
      categories: [],
      published: '2021',
    };
    expect(semanticScholar.read(JSON.stringify(paper))).toEqual([record]);
    expect(semanticScholar.read(JSON.stringify({ data: [paper] }))).toEqual([record]);
  });
});

it.each([crossref, openalex, semanticScholar])(
  '$name refuses what isn’t of its form',
  (service) => {
    expect(() => service.read('<!DOCTYPE html><p>Busy')).toThrow('is a web page, no JSON');
    expect(() => service.read('{"data": [')).toThrow('is no JSON, or only its beginning');
    expect(() => service.read('{"error": "no"}')).toThrow('isn’t of the documented form');
    expect(() => service.read('null')).toThrow('isn’t of the documented form at `its top`');
  },
);
