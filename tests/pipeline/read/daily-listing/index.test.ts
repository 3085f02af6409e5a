import { describe, expect, it } from 'vitest';
import { dailyListing } from '../../../../src/pipeline/read/daily-listing/index.ts';
import { readSources } from '../../../../src/pipeline/read/index.ts';
import { makeContext } from '../../context.ts';

describe('dailyListing', () => {
  it('takes twenty megabytes in seconds and no longer for each', () => {
    const count = 30_000;
    const start = performance.now();
    const { entries, ids } = read(`Daily Papers\n${listRecords(count)}`);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(entries).toHaveLength(count);
    expect(entries.at(-1)?.title).toBe(`The Weight of Snow on Roof ${count - 1} of a Village`);
    expect(ids).toEqual([]);
  });

  it('passes over a line of a megabyte and reads the papers around it', () => {
    const long = 'word '.repeat(200_000);
    const { entries, ids } = read(`${listRecords(2)}A Long Story\n${long}\n${listRecords(2)}`);
    expect(entries).toHaveLength(5);
    expect(ids).toEqual(['read/missing-abstract:5', 'read/oversized-line:6']);
  });

  it.each([
    ['the same title', 'A Short Title of a Paper\n'],
    ['a date', 'Mar 3\n'],
    ['a bullet', '•\n'],
    ['a bullet with blanks', `•${' '.repeat(2000)}\n`],
    ['a line break', '\n'],
    ['half a sentence', 'and so on, '],
  ])('takes a time in proportion to a megabyte of %s', (_, piece) => {
    const start = performance.now();
    const { entries } = read(
      `${listRecords(2)}${piece.repeat(1_000_000 / piece.length)}\n${listRecords(1)}`,
    );
    expect(performance.now() - start).toBeLessThan(5000);
    expect(entries.length).toBeGreaterThanOrEqual(3);
  });

  it('reads a paper through a NUL in the middle of its abstract', () => {
    const { entries, ids } = read(listRecords(3).replace('Snow 1 is heavy', 'Snow 1 is\0 heavy'));
    expect(entries.map(({ abstract }) => abstract?.slice(0, 15))).toEqual([
      'Snow 0 is heavy',
      'Snow 1 is heavy',
      'Snow 2 is heavy',
    ]);
    expect(ids).toEqual(['read/control-characters:4']);
  });

  it('says when an abstract is hardly about its title', () => {
    const about = 'Wells through chalk are dry at the top and wet below, and so on for a while. ';
    const { entries, ids } = read(
      `${listRecords(4)}Mending Nets by Lamplight\n${about.repeat(8)}\n`,
    );
    expect(entries).toHaveLength(5);
    expect(ids).toEqual(['read/doubtful-abstract:10']);
  });

  it('reads facts that stand between a title and its abstract', () => {
    const facts = '  • 2 authors\n·\nMay 4, 1911\n';
    const { entries, ids } = read(listRecords(3).replaceAll('Village\n', `Village\n${facts}`));
    expect(entries.map(({ authorCount, published }) => [authorCount, published])).toEqual(
      Array.from({ length: 3 }, () => [2, '1911-05-04']),
    );
    expect(ids).toEqual([]);
  });

  it('takes the key of a source in survey.yaml with and without its folder', () => {
    const text =
      'Lamps and Oils of Old\nLamps are lit. We light nine lamps.\n  • 2 authors\n·\nMay 4\n';
    for (const key of ['listing.txt', 'sources/listing.txt']) {
      const { entries } = read(text, { [key]: { capturedIn: 1911 } });
      expect(entries.map(({ published }) => published)).toEqual(['1911-05-04']);
    }
  });

  it('has a name that ends the sentence “Expected …”', () => {
    expect(dailyListing.name).toMatch(/^an? [^.]+$/u);
  });
});

function read(text: string, sources: Readonly<Record<string, { capturedIn: number }>> = {}) {
  const context = makeContext({ sources });
  const bytes = new TextEncoder().encode(text);
  const entries = readSources([{ file: 'sources/listing.txt', bytes }], context);
  const ids = context.report.list().map(({ id, place }) => `${id}:${String(place?.line)}`);
  return { entries, ids };
}

/** About 660 characters each. */
function listRecords(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `The Weight of Snow on Roof ${index} of a Village\nSnow ${index} is heavy when it thaws. We weigh the snow on nine roofs of a village every morning of one winter and find that a steep roof carries a third of what a flat one does${', which nobody expected'.repeat(20)}.\n`,
  ).join('');
}
