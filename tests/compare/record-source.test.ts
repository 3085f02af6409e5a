import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/compare/record-source.ts';
import { sampleRecord } from './sample-record.ts';

const tides = sampleRecord();

describe('openRecords', () => {
  it('loads each record once', async () => {
    const paths: string[] = [];
    const records = openRecords((path) => {
      paths.push(path);
      return answer(JSON.stringify(tides));
    });
    expect(await records.load(tides.id)).toEqual(tides);
    expect(await records.load(tides.id)).toEqual(tides);
    expect(paths).toEqual(['papers/tides-in-teacups/record.json']);
  });

  it.each([
    ['a server that has none', () => answer('no such page', 404)],
    ['one that answers with a page', () => answer('<!doctype html>')],
    ['one that answers with something else', () => answer('{"id":"tides-in-teacups"}')],
    ['one that answers with another paper', () => answer(JSON.stringify({ ...tides, id: 'fog' }))],
  ])('knows no paper of %s', async (_, get) => {
    expect(await openRecords(get).load(tides.id)).toBeUndefined();
  });

  it('tries again after a failure', async () => {
    const answers = [answer('busy', 503), answer(JSON.stringify(tides))];
    const records = openRecords(() => answers.shift() ?? answer('', 500));
    await expect(records.load(tides.id)).rejects.toThrow('503');
    expect(await records.load(tides.id)).toEqual(tides);
  });
});

function answer(text: string, status = 200): Promise<Response> {
  return Promise.resolve(new Response(text, { status }));
}
