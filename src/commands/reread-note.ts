import { readFile, writeFile } from 'node:fs/promises';
import { isMap, parseDocument } from 'yaml';
import { splitFrontMatter } from '../text/front-matter.ts';

/**
 * Says at the top of a note that it was read again on a day, beside the words of its paper as they are
 * then. False, and nothing is written, where there is no note or its top can't be read.
 */
export async function rereadNote(
  path: string,
  { date, paper }: { readonly date: string; readonly paper: string },
): Promise<boolean> {
  const parts = splitFrontMatter(await readFile(path, 'utf8').catch(() => ''));
  const head = parseDocument(parts?.yaml ?? '');
  if (!parts || head.errors.length > 0 || !isMap(head.contents)) return false;
  head.set('date', date);
  head.set('paper', paper);
  await writeFile(path, `---\n${head.toString({ lineWidth: 0 })}---\n${parts.body}`);
  return true;
}
