import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a site of three papers with so many words that their index takes several parts. */
export async function makeWordySite(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'conspectus-words-'));
  const words = ALPHABET.flatMap((a) => ALPHABET.map((b) => `kite${a}${b}x`));
  for (const [at, name] of ['first', 'second', 'third'].entries()) {
    const own = words.slice((at * words.length) / 3, ((at + 1) * words.length) / 3);
    await mkdir(join(dist, 'papers', name), { recursive: true });
    await writeFile(
      join(dist, 'papers', name, 'index.html'),
      `<html lang="en"><body><main data-pagefind-body><h1>${name}</h1>
      <i hidden data-pagefind-ignore><i data-pagefind-sort="published">0</i></i>
      <p>${`${own.join(' ')} `.repeat(OFTEN)}</p></main></body></html>`,
    );
  }
  return dist;
}

const OFTEN = 100;

const ALPHABET = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(97 + at));
