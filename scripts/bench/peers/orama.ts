import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import { FIELDS, type Peer } from './peer.ts';

/** Papers with any of the words; a letter of a word may be otherwise. */
const ASKED = { boost: { title: 2, system: 2 }, tolerance: 1 };

export const peer: Peer = {
  name: 'Orama',
  async index(documents) {
    const index = open();
    await insertMultiple(index, [...documents]);
    return JSON.stringify(save(index));
  },
  open(text) {
    const index = open();
    load(index, readData(text));
    return async (term) => {
      const { hits } = await search(index, {
        ...ASKED,
        properties: [...FIELDS],
        term,
        limit: MOST,
      });
      return hits.map(({ id, document }) => ({ id, title: document.title }));
    };
  },
};

/** Orama gives ten papers otherwise, and filters by facets come after it. */
const MOST = 1000;

/** What `save` gave: the benchmark writes it itself. */
function readData(text: string): RawData {
  const data: unknown = JSON.parse(text);
  if (!isData(data)) throw new TypeError('not an index of Orama');
  return data;
}

function isData(data: unknown): data is RawData {
  return typeof data === 'object' && data !== null && 'index' in data && 'docs' in data;
}

function open() {
  return create({
    schema: {
      id: 'string',
      title: 'string',
      system: 'string',
      headline: 'string',
      abstract: 'string',
      note: 'string',
      authors: 'string',
      facts: 'string',
    } as const,
  });
}
