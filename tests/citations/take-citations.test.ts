import { describe, expect, it } from 'vitest';
import { takeCitations } from '../../src/citations/take-citations.ts';
import { writeCitations } from '../../src/citations/write-citations.ts';
import { sampleItem } from './sample-item.ts';

const ITEMS = [sampleItem({ id: 'foam2024' }), sampleItem({ id: 'kelp2020' })];
const FILES = new Map([
  ['citation-keys.json', JSON.stringify({ tides: 'foam2024', quays: 'kelp2020' })],
  ['papers.ris', writeCitations(ITEMS, 'ris')],
]);

describe('takeCitations', () => {
  it('takes the citations of papers by two requests, in the order of the papers', async () => {
    const asked: string[] = [];
    const text = await takeCitations(answer(asked), { ids: ['quays', 'tides'], format: 'ris' });
    expect(text).toBe(writeCitations(ITEMS.toReversed(), 'ris'));
    expect(asked).toEqual(['citation-keys.json', 'papers.ris']);
  });

  it.each([
    ['a paper that the files of the site don’t have', { ids: ['reefs'], format: 'ris' }],
    ['a file that isn’t there', { ids: ['tides'], format: 'bib' }],
    ['a format that there is not', { ids: ['tides'], format: 'toString' }],
  ])('rejects for %s', async (_, asked) => {
    await expect(takeCitations(answer([]), asked)).rejects.toThrow();
  });
});

function answer(asked: string[]): (path: string) => Promise<Response> {
  return (path) => {
    asked.push(path);
    return Promise.resolve(new Response(FILES.get(path), { status: FILES.has(path) ? 200 : 404 }));
  };
}
