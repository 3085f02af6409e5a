import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/model/entry.ts';
import { metadataFileSchema } from '../../../src/model/metadata.ts';
import { completeEntries } from '../../../src/pipeline/complete/index.ts';
import { makeContext } from '../context.ts';

const place = { file: 'sources/ids.txt', line: 3 };

describe('completeEntries', () => {
  it('takes the title of a paper that only its id names from the lock file', () => {
    const metadata = {
      'warm-lids': { title: 'Warm Lids', abstract: 'Cork.', arxiv: '2101.00001' },
    };
    expect(complete([{ place, title: '', arxiv: '2101.00001' }], metadata).entries).toEqual([
      { place, title: 'Warm Lids', abstract: 'Cork.', arxiv: '2101.00001' },
    ]);
  });

  it('takes it from another source, too, whatever the case of a DOI', () => {
    const titled = { place: { file: 'sources/a.bib', line: 1 }, title: 'Warm Lids', doi: '10.1/A' };
    const { entries } = complete([{ place, title: '', doi: '10.1/a' }, titled]);
    expect(entries.map(({ title }) => title)).toEqual(['Warm Lids', 'Warm Lids']);
  });

  it('knows a listed paper by the id that was looked up for it', () => {
    const listed = { place: { file: 'sources/a.txt', line: 1 }, title: 'Warm Lids' };
    const metadata = { 'warm-lids': { arxiv: '2101.00001' } };
    const { entries } = complete([{ place, title: '', arxiv: '2101.00001' }, listed], metadata);
    expect(entries.map(({ title }) => title)).toEqual(['Warm Lids', 'Warm Lids']);
  });

  it('lets others wait, and says how to look them up', () => {
    const { entries, report } = complete([{ place, title: '', arxiv: '2101.00009' }]);
    expect(entries).toEqual([]);
    expect(report.list()).toMatchObject([
      {
        id: 'read/waiting-record',
        level: 'info',
        place,
        happened: '`2101.00009` has no title until it is looked up; the paper waits.',
        mend: 'look it up: npm run enrich',
      },
    ]);
  });
});

function complete(entries: readonly Entry[], metadata: Readonly<Record<string, unknown>> = {}) {
  const context = makeContext();
  const given = { entries, metadata: metadataFileSchema.parse(metadata) };
  return { entries: completeEntries(given, context), report: context.report };
}
