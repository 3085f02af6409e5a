import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyFinding } from '../../src/lookup/apply-finding.ts';
import { cleanRecord } from '../../src/lookup/clean-record.ts';
import { putEntries } from '../../src/lookup/put-entries.ts';
import { metadataFileSchema, metadataSchema } from '../../src/model/metadata.ts';
import { readYaml } from '../../src/text/read-yaml.ts';

const lids = metadataSchema.parse({ arxiv: '2101.00001', authors: ['Ada Wax'] });

it('puts a new entry where its id belongs, and leaves the others as they are', () => {
  const text = `# Facts.\n\nrobbers: {doi: 10.1000/r}   # from a letter\nzeal:\n  venue:   Hives\n`;
  expect(putEntries(text, { slow: lids })).toMatchInlineSnapshot(`
    "# Facts.

    robbers: { doi: 10.1000/r } # from a letter
    slow:
      arxiv: "2101.00001"
      authors:
        - Ada Wax
    zeal:
      venue: Hives
    "
  `);
});

it('puts the facts of an entry in their order, with its comments', () => {
  const text = 'lids:\n  # hers\n  venue: Hives\n';
  const entry = metadataSchema.parse({ ...lids, venue: 'Hives', asked: { arxiv: '2026-05-31' } });
  expect(putEntries(text, { lids: entry })).toMatchInlineSnapshot(`
    "lids:
      # hers
      arxiv: "2101.00001"
      authors:
        - Ada Wax
      venue: Hives
      asked: { arxiv: 2026-05-31 }
    "
  `);
});

it('begins a file that isn’t there, or holds nothing but remarks', () => {
  expect(putEntries('', { lids })).toMatchInlineSnapshot(`
    "# Facts looked up by \`npm run enrich\`. What you correct, name under \`corrected\`.

    lids:
      arxiv: "2101.00001"
      authors:
        - Ada Wax
    "
  `);
  expect(putEntries('# mine\n', { lids })).toMatch(/^# mine\n+lids:\n/u);
});

it('changes nothing where nothing is new', () => {
  const text = putEntries('', { lids, slow: lids });
  expect(putEntries(text, { slow: lids })).toBe(text);
});

it('gives back whatever a service states', () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(words, fc.array(words), words, (title, authors, venue) => {
      const record = cleanRecord({
        from: 'https://hives.example/1',
        title,
        abstract: '',
        authors,
        venue,
        categories: [],
      });
      const finding = {
        id: 'lids',
        paper: { title: 'Warm Lids' },
        service: 'crossref',
        day: '2026-05-31',
        taken: { record, score: 1 },
        candidates: [],
      } as const;
      const entry = applyFinding(undefined, finding);
      const { data } = readYaml(putEntries('', { lids: entry }), metadataFileSchema);
      expect(data).toEqual({ lids: entry });
    }),
  );
});
