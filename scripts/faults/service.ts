import { createServer } from 'node:http';

/** A service on this machine that knows authors and a DOI of every paper it is asked for by title. */
export async function startService(): Promise<Service> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const title = searchParams.get('query.bibliographic');
    const work = { title: [title], DOI: nameDoi(title ?? ''), author: AUTHORS };
    response.writeHead(title === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: { items: [work] } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const names = ['ARXIV', 'CROSSREF', 'OPENALEX', 'SEMANTIC_SCHOLAR'];
  return {
    env: Object.fromEntries(names.map((name) => [`SURVEY_${name}`, `http://127.0.0.1:${port}`])),
    close: () => server.close(),
  };
}

function nameDoi(title: string): string {
  return `10.1000/${title.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}`;
}

const AUTHORS = [{ given: 'Ada', family: 'Wick' }];

interface Service {
  /** Under which a command asks it instead of the services of the world. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}
