import { describe, expect, it } from 'vitest';
import { reply, writeFeed } from '../lookup/local-service.ts';
import { LIDS, prepareEnriching } from './enriching.ts';

describe('enriching a survey from services in disorder', () => {
  it.each([
    ['a web page', '<html><body>Busy</body></html>', 'is a web page, no JSON'],
    ['half an answer', '{"message":{"items":[{"DOI"', 'is no JSON, or only its beginning'],
    [
      'another form',
      '{"message":{"items":[{"DOI":3}]}}',
      'isn’t of the documented form at `message`',
    ],
    ['ten megabytes', 'x'.repeat(10_000_000), 'is longer than any that was asked for'],
  ])('reports %s, and asks the others', async (_, body, problem) => {
    const { enrich, asked } = await prepareEnriching({
      crossref: (__, response) => reply(response, body),
    });
    const { ok, printed } = await enrich();
    expect(ok).toBe(true);
    expect(printed).toContain(`The answer of Crossref on \`robbers-at-the-entrance\` ${problem}.`);
    expect(printed).toContain(
      'Crossref gave no answer that can be used, so it wasn’t asked about 1 of the papers.',
    );
    expect(asked.filter((url) => url.startsWith('semantic-scholar'))).toHaveLength(3);
  });

  it('takes no entity of a feed that declares its own', async () => {
    const bomb = `<!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(10)}">]>`;
    const { enrich } = await prepareEnriching({
      arxiv: (_, response) =>
        reply(
          response,
          `${bomb}${writeFeed({ ...LIDS, title: '&b;' }).replace('<?xml version="1.0"?>', '')}`,
        ),
    });
    expect((await enrich({ only: 'warm-lids' })).printed).toContain(
      'is no whole feed: line 1: a document type, which has no place in a feed',
    );
  });

  it('goes on with the other services where one is out of order', async () => {
    const { enrich, asked } = await prepareEnriching({
      arxiv: (_, response) => reply(response, {}, 503),
    });
    const { ok, printed } = await enrich();
    expect(ok).toBe(true);
    expect(printed).toContain(
      'arXiv answers with status 503 again and again, so it wasn’t asked about 3 of the papers.',
    );
    expect(asked.filter((url) => url.startsWith('arxiv'))).toHaveLength(4);
    expect(asked.filter((url) => url.startsWith('crossref'))).toHaveLength(3);
  });

  it('shows no steering characters of an answer on the terminal, and keeps none', async () => {
    const { enrich, survey } = await prepareEnriching({
      crossref: (url, response) =>
        reply(response, {
          message: {
            items: [
              {
                DOI: '10.1000/lids',
                title: [url.includes('Warm') ? 'Warm\u0007 Lids' : 'Warm \u202eLids of Pots'],
                author: [{ family: '\u0007Wax\n---\nid: x' }],
              },
            ],
          },
        }),
    });
    const { printed } = await enrich();
    const kept = await survey.read('metadata/papers.yaml');
    expect(kept).toContain('Wax --- id: x');
    for (const text of [printed, kept]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    expect((await survey.ingest()).ok).toBe(true);
  });
});
