import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A server on this machine that answers as a test says, for as long as the test runs. */
export async function startService(answer: Handler) {
  const asked: { url: string; agent: string; key: unknown; at: number }[] = [];
  let now = Date.parse('2026-05-31T12:00:00Z');
  const waits: number[] = [];
  const server = createServer((request, response) => {
    asked.push({
      url: decodeURIComponent((request.url ?? '').replaceAll('+', ' ')),
      agent: request.headers['user-agent'] ?? '',
      key: request.headers['x-api-key'],
      at: now,
    });
    answer(request, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    home: `http://127.0.0.1:${port}`,
    /** Every request, with the time by the clock. */
    asked,
    /** How long the clock was made to wait, each time that it was. */
    waits,
    /** A clock whose waits are over at once. */
    clock: {
      now: () => now,
      sleep: (ms: number) => {
        if (ms > 0) waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
    },
  };
}

/** Answers with JSON, or with a text as it is. */
export function reply(response: ServerResponse, body: unknown, status = 200): void {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isText ? 'application/atom+xml' : 'application/json',
  });
  response.end(isText ? body : JSON.stringify(body));
}

/** An answer of arXiv. */
export function writeFeed(...entries: readonly FeedEntry[]): string {
  const items = entries.map(
    ({ id, title, summary = '', authors = [], published = '2021-01-05', extra = '' }) => `
    <entry><id>http://arxiv.org/abs/${id}v1</id><title>${title}</title>
      <published>${published}T10:00:00Z</published><summary>${summary}</summary>
      ${authors.map((name) => `<author><name>${name}</name></author>`).join('')}${extra}</entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"
    xmlns:arxiv="http://arxiv.org/schemas/atom">${items.join('')}</feed>`;
}

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly extra?: string;
}
