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
  'papers/tea-kites': makePaper('Tea kites', 'Quantized tea leaves fly as paper kites.', {
    chapter: ['tea'],
    author: ['Ada Tester', 'Bo Sample'],
    platform: ['mcu', 'cpu'],
    year: ['2024'],
  }),
  'papers/long-tails': makePaper('Long tails', 'A tail for kites. The paper is heavy.', {
    chapter: ['kites'],
    platform: ['mcu'],
    device: ['Box Kite 4'],
    year: ['2022'],
    has: ['note'],
  }),
  'papers/cups': makePaper('Cups', 'On the quantization of cups at &lt;4 cm. Paper? No.', {
    chapter: ['tea'],
    system: ['Tea Paper'],
    year: ['2023'],
  }),
  toys: '<html lang="en"><body><main data-pagefind-body>Kites in a list</main></body></html>',
};

function makePaper(
  title: string,
  text: string,
  facts: Readonly<Record<string, readonly string[]>>,
): string {
  const filters = Object.entries({ ...facts, title: [title], kind: ['method'] }).flatMap(
    ([field, values]) => values.map((value) => `<i data-pagefind-filter="${field}">${value}</i>`),
  );
  return `<html lang="en-GB"><body><article data-pagefind-body>
    <h1 data-pagefind-meta="title">${title}</h1>
    <div hidden data-pagefind-ignore>
      ${filters.join('\n')}
      <i data-pagefind-meta="name">${facts['system']?.join('').replaceAll(' ', '') ?? ''}</i>
      <i data-pagefind-sort="published">${facts['year']?.[0] ?? 0}</i>
      <i data-pagefind-sort="title">${title.toLowerCase()}</i>
    </div>
    <p>${text}</p>
  </article></body></html>`;
}
