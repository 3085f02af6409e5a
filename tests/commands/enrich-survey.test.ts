import { describe, expect, it } from 'vitest';
import { reply, writeFeed } from '../lookup/local-service.ts';
import { LIDS, prepareEnriching } from './enriching.ts';

describe('enriching a survey', () => {
  it('keeps what services state, each fact with where and when it was read', async () => {
    const { enrich, survey } = await prepareEnriching({
      arxiv: (url, response) =>
        reply(response, url.includes('Warm') ? writeFeed(LIDS) : writeFeed()),
      crossref: (url, response) =>
        reply(response, { message: { items: url.includes('Slow') ? [SUGAR] : [] } }),
    });
    const { ok, printed } = await enrich();
    expect(ok).toBe(true);
    expect(printed).toMatchInlineSnapshot(`
      "arxiv             warm-lids: arxiv, authors, published, categories, venue
      crossref          slow-sugar: doi, authors, published, venue
      Facts found for 2 papers. To show them: npm run ingest"
    `);
    expect(await survey.read('metadata/papers.yaml')).toMatchInlineSnapshot(`
      "# Facts looked up by \`npm run enrich\`. What you correct, name under \`corrected\`.

      robbers-at-the-entrance:
        asked: { arxiv: 2026-05-31, crossref: 2026-05-31, openalex: 2026-05-31, semantic-scholar: 2026-05-31 }
      slow-sugar:
        doi: 10.1000/Sugar
        authors:
          - Cy Queen
          - The Hive Group
        published: 2020-07
        venue: Journal of Jars & Lids
        read:
          - from: https://doi.org/10.1000/Sugar
            on: 2026-05-31
            score: 1
            gave: [ doi, authors, published, venue ]
        asked: { arxiv: 2026-05-31, crossref: 2026-05-31, openalex: 2026-05-31, semantic-scholar: 2026-05-31 }
      warm-lids:
        arxiv: "2101.00001"
        authors:
          - Ada Wax
          - Ben Comb
        published: 2021-01-05
        categories:
          - cs.AR
        venue: Hives 3
        read:
          - from: https://arxiv.org/abs/2101.00001
            on: 2026-05-31
            score: 1
            gave: [ arxiv, authors, published, categories, venue ]
        asked: { arxiv: 2026-05-31, crossref: 2026-05-31, openalex: 2026-05-31, semantic-scholar: 2026-05-31 }
      "
    `);
    expect(await survey.ingest()).toMatchObject({ ok: true });
    expect(await survey.read('papers/hives/warm-lids.mdx')).toContain('  - Ada Wax');
  });

  it('asks for a batch of known ids at once, and nobody twice', async () => {
    const { enrich, asked } = await prepareEnriching({
      metadata: 'warm-lids: { arxiv: "2101.00001" }\nslow-sugar: { arxiv: "2101.00002" }\n',
      arxiv: (_, response) => reply(response, writeFeed(LIDS)),
    });
    await enrich();
    expect(asked.filter((url) => url.startsWith('arxiv'))).toEqual([
      expect.stringContaining('id_list=2101.00001,2101.00002') as string,
      expect.stringContaining('search_query=ti:"Robbers at the Entrance"') as string,
    ]);
    const before = asked.length;
    expect((await enrich()).printed).toBe('Nothing new was found.');
    expect(asked).toHaveLength(before);
  });

  it('asks again about the one paper that is named', async () => {
    const { enrich, asked } = await prepareEnriching({});
    await enrich();
    const before = asked.length;
    await enrich({ only: 'warm-lids' });
    expect(asked.slice(before).map((url) => url.split('/')[0])).toEqual([
      'arxiv',
      'crossref',
      'openalex',
      'semantic-scholar',
    ]);
    expect(await enrich({ only: 'warm-lid' })).toMatchObject({
      ok: false,
      printed: expect.stringContaining('Did you mean `warm-lids`?') as string,
    });
  });

  it('takes no weak match, and shows it', async () => {
    const { enrich, survey } = await prepareEnriching({
      arxiv: (url, response) =>
        reply(
          response,
          url.includes('Warm')
            ? writeFeed({ ...LIDS, title: 'Warmer Lids', summary: 'Of pots.' })
            : writeFeed(),
        ),
    });
    const { ok, printed } = await enrich({ only: 'warm-lids' });
    expect(ok).toBe(true);
    expect(printed).toMatchInlineSnapshot(`
      "bees/metadata/papers.yaml
        warning  lookup/weak-match
               arXiv has nothing that is “Warm Lids” beyond doubt. Nearest: “Warmer Lids” (https://arxiv.org/abs/2101.00001), which fits by 0.41 of 1.
               mend: look at it; if that is the paper, say so with: npm run enrich -- --accept warm-lids=2101.00001

      1 warning in 1 file.
      Nothing new was found."
    `);
    expect(await survey.read('metadata/papers.yaml')).toMatchInlineSnapshot(`
      "# Facts looked up by \`npm run enrich\`. What you correct, name under \`corrected\`.

      warm-lids:
        asked: { arxiv: 2026-05-31, crossref: 2026-05-31, openalex: 2026-05-31, semantic-scholar: 2026-05-31 }
        candidates:
          - from: https://arxiv.org/abs/2101.00001
            title: Warmer Lids
            score: 0.41
            arxiv: "2101.00001"
      "
    `);
  });

  it('takes the candidate that a person accepts, and asks about the paper by its id', async () => {
    const candidate = 'title: On Pots, score: 0.41';
    const { enrich, survey, asked } = await prepareEnriching({
      metadata: `warm-lids:
  candidates:
    - { from: "https://arxiv.org/abs/2101.00001", ${candidate}, arxiv: "2101.00001" }
    - { from: "https://openalex.org/W1", ${candidate} }
`,
      arxiv: (_, response) => reply(response, writeFeed({ ...LIDS, title: 'On Pots' })),
    });
    const refused = await enrich({ accept: ['warm-lids', 'https://openalex.org/W1'] });
    expect(refused.ok).toBe(false);
    expect(refused.printed).toContain(
      '`warm-lids` has no candidate `https://openalex.org/W1` with an arXiv id or a DOI. It has: 2101.00001.',
    );
    expect(await enrich({ accept: ['warm-lid', '2101.00001'] })).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
    expect((await enrich({ accept: ['warm-lids', '2101.00001'] })).ok).toBe(true);
    expect(asked[0]).toContain('id_list=2101.00001');
    const text = await survey.read('metadata/papers.yaml');
    expect(text).toContain('corrected: [ arxiv ]');
    expect(text).toContain('- Ada Wax');
    expect(text).not.toContain('candidates');
  });

  it('takes it once a person says in the file that it is the paper', async () => {
    const { enrich, survey } = await prepareEnriching({
      metadata: 'warm-lids: { arxiv: "2101.00001", corrected: [arxiv] }\n',
      arxiv: (_, response) =>
        reply(response, writeFeed({ ...LIDS, title: 'On Pots', summary: 'Of pots.' })),
    });
    await enrich({ only: 'warm-lids' });
    expect(await survey.read('metadata/papers.yaml')).toContain('- Ada Wax');
  });

  it('takes nothing from another paper’s record under the id', async () => {
    const { enrich, survey } = await prepareEnriching({
      metadata: 'warm-lids: { arxiv: "2101.00001" }\n',
      arxiv: (_, response) =>
        reply(response, writeFeed({ ...LIDS, title: 'On Pots', summary: 'Of pots.' })),
    });
    const { printed } = await enrich({ only: 'warm-lids' });
    expect(printed).toContain('lookup/other-paper');
    expect(printed).toContain(
      'Asked for arXiv:2101.00001 of `warm-lids`, arXiv has “On Pots”, which fits “Warm Lids” by only',
    );
    expect(await survey.read('metadata/papers.yaml')).not.toContain('Ada Wax');
  });

  it('never touches what a person wrote, nor fills what a person left empty', async () => {
    const metadata = `# mine
warm-lids:
  # by a letter of hers
  authors: [Ada Waxworth]
  corrected: [doi, venue]
`;
    const { enrich, survey } = await prepareEnriching({
      metadata,
      arxiv: (url, response) =>
        reply(
          response,
          url.includes('Warm') ? writeFeed({ ...LIDS, authors: ['Ada Waxworth'] }) : writeFeed(),
        ),
    });
    await enrich({ only: 'warm-lids' });
    const text = await survey.read('metadata/papers.yaml');
    expect(text).toContain('# mine\nwarm-lids:\n');
    expect(text).toContain('# by a letter of hers\n');
    expect(text).toContain('[ Ada Waxworth ]');
    expect(text).toContain('published: 2021-01-05');
    expect(text).not.toContain('Hives 3');
  });

  it('keeps what a person changes while it runs', async () => {
    const { enrich, survey } = await prepareEnriching({
      arxiv: (url, response) => {
        if (!url.includes('Warm')) return reply(response, writeFeed());
        void survey
          .put('metadata/papers.yaml', 'warm-lids: { published: 1999-01-01 }\n')
          .then(() => reply(response, writeFeed(LIDS)));
      },
    });
    await enrich({ only: 'warm-lids' });
    const text = await survey.read('metadata/papers.yaml');
    expect(text).toContain('published: 1999-01-01');
    expect(text).toContain('- Ada Wax');
  });

  it('says so where the lock file breaks while it runs', async () => {
    const { enrich, survey } = await prepareEnriching({
      arxiv: (_, response) => {
        void survey
          .put('metadata/papers.yaml', 'warm-lids: {\n')
          .then(() => reply(response, writeFeed(LIDS)));
      },
    });
    const { ok, printed } = await enrich({ only: 'warm-lids' });
    expect(ok).toBe(false);
    expect(printed).toContain('lookup/broken-lock-file');
    expect(await survey.read('metadata/papers.yaml')).toBe('warm-lids: {\n');
  });

  it('stops where it is told to, keeps what it has, and goes on there', async () => {
    const stop = new AbortController();
    let turn = 0;
    const { enrich, asked, survey } = await prepareEnriching({
      arxiv: (url, response) => {
        turn += 1;
        if (turn === 3) stop.abort();
        reply(response, url.includes('Warm') ? writeFeed(LIDS) : writeFeed());
      },
    });
    expect((await enrich({ signal: stop.signal })).printed).toContain('To go on: npm run enrich');
    expect(await survey.read('metadata/papers.yaml')).toContain('robbers-at-the-entrance');
    const before = asked.length;
    await enrich();
    expect(asked.slice(before).filter((url) => url.startsWith('arxiv'))).toHaveLength(1);
  });

  it('says who can be written to, or doesn’t ask', async () => {
    const { enrich, asked } = await prepareEnriching({});
    expect(await enrich({ contact: undefined })).toMatchObject({
      ok: false,
      printed: expect.stringContaining('lookup/no-contact') as string,
    });
    expect(await enrich({ contact: 'ada\r\nHost: hives' })).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  it('asks nothing offline, and says what it would ask', async () => {
    const { enrich, asked, survey } = await prepareEnriching({});
    expect((await enrich({ offline: true, contact: undefined })).printed).toMatchInlineSnapshot(`
      "arXiv would be asked about 3 papers: 3 questions, 1 minute.
      Crossref would be asked about 3 papers: 3 questions, 1 minute.
      OpenAlex would be asked about 3 papers: 3 questions, 1 minute.
      Semantic Scholar would be asked about 3 papers: 3 questions, 1 minute.
      Nothing was asked. 3 papers of 3 lack something."
    `);
    expect(asked).toEqual([]);
    expect(await survey.list('')).not.toContain('/metadata/papers.yaml');
  });
});

const SUGAR = {
  DOI: '10.1000/Sugar',
  title: ['Slow Sugar'],
  author: [{ given: 'Cy', family: 'Queen' }, { name: 'The Hive Group' }],
  published: { 'date-parts': [[2020, 7]] },
  'container-title': ['Journal of Jars &amp; Lids'],
  abstract:
    '<jats:p>Honey crystallises at a rate that beekeepers judge by eye. This study films jars through one autumn.</jats:p>',
};
