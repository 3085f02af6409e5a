import MiniSearch from 'minisearch';
import type { PeerDocument } from './documents.ts';
import { FIELDS, type Peer } from './peer.ts';

const INDEXED = { fields: [...FIELDS], storeFields: ['title'] };

/** Papers with any of the words; 15 % of a word may be otherwise. */
const ASKED = { boost: { title: 2, system: 2 }, prefix: true, fuzzy: 0.15 };

export const peer: Peer = {
  name: 'MiniSearch',
  index(documents) {
    const index = new MiniSearch<PeerDocument>(INDEXED);
    index.addAll(documents);
    return Promise.resolve(JSON.stringify(index));
  },
  open(text) {
    const index = MiniSearch.loadJSON<PeerDocument>(text, INDEXED);
    return (query) =>
      Promise.resolve(
        index
          .search(query, ASKED)
          .map(({ id, ...stored }) => ({ id: String(id), title: String(stored['title']) })),
      );
  },
};
