import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the folder of a small built site with three papers and a page that is no paper. */
export async function makeKiteSite(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'conspectus-kites-'));
  for (const [path, html] of Object.entries(PAGES)) {
    await mkdir(join(dist, path), { recursive: true });
    await writeFile(join(dist, path, 'index.html'), html);
  }
  return dist;
}

const PAGES = {
  'papers/tea-kites': makePaper('tea', 'Tea kites', 'Quantized tea leaves fly as paper kites.'),
  'papers/long-tails': makePaper('kites', 'Long tails', 'A tail for kites. The paper is heavy.'),
  'papers/cups': makePaper('tea', 'Cups', 'On the quantization of cups at &lt;4 cm. Paper? No.'),
  toys: '<html lang="en"><body><main data-pagefind-body>Kites in a list</main></body></html>',
};

function makePaper(chapter: string, title: string, text: string): string {
  return `<html lang="en-GB"><body><article data-pagefind-body>
    <h1 data-pagefind-meta="title">${title}</h1>
    <p data-kind="method" data-pagefind-filter="kind[data-kind]" data-pagefind-meta="kind">method</p>
    <p data-pagefind-filter="chapter">${chapter}</p>
    <p data-order="${title.length}" data-pagefind-sort="published[data-order]">${text}</p>
  </article></body></html>`;
}
