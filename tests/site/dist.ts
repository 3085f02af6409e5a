import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'node:fs/promises';
import { INDEX_KINDS } from '../../src/indexes/paper-index.ts';
import { type PublicRecord, publicRecordSchema } from '../../src/model/paper.ts';

/** The paths of a built site's files with this ending, from its root, with forward slashes. */
export async function listFiles(dist: string, ending: string): Promise<string[]> {
  const paths = await Array.fromAsync(glob(`**/*${ending}`, { cwd: dist }));
  return paths.map((path) => path.replaceAll('\\', '/')).toSorted();
}

/** The public record that a built site holds. */
export async function readRecord(dist: string): Promise<PublicRecord> {
  const text = await readFile(join(dist, 'papers.json'), 'utf8');
  return publicRecordSchema.parse(JSON.parse(text));
}

/** One address of every type of page: a name for the reader of a report, and the file. */
export async function listPageTypes(dist: string): Promise<readonly PageType[]> {
  const { survey, papers } = await readRecord(dist);
  const [chapter] = survey.chapters;
  const types: PageType[] = [{ type: 'chapter', file: `${chapter?.id ?? ''}/index.html` }];
  const results = Map.groupBy(
    papers.filter((paper) => paper.results.length > 0),
    (p) => p.chapter,
  );
  const [fullest] = [...results].toSorted(([, a], [, b]) => b.length - a.length);
  if (fullest) types.push({ type: 'chapter with figures', file: `${fullest[0]}/index.html` });
  for (const [type, paper] of [
    ['paper with a note', papers.find(({ hasNote }) => hasNote)],
    ['paper without a note', papers.find(({ hasNote }) => !hasNote)],
    ['paper without an abstract', papers.find(({ abstract }) => abstract === '')],
    ['paper with results', papers.find(({ results }) => results.length > 0)],
    ['paper that was mended', papers.find(({ repairs }) => repairs.length > 0)],
  ] as const) {
    if (paper) types.push({ type, file: `${paper.url}index.html` });
  }

  const known = new Set([...survey.chapters, ...papers].map(({ id }) => id));
  const indexTypes = new Set(INDEX_TYPES);
  for (const file of await listFiles(dist, '.html')) {
    const id = file.split('/').at(-2) ?? 'home';
    const [index = '', ...within] = file.split('/').slice(0, -1);
    if (isIndexKind(index)) {
      const type = `${['', 'one of ', 'part of '][within.length] ?? ''}${index}`;
      if (indexTypes.delete(type)) types.push({ type, file });
    } else if (!known.has(id)) types.push({ type: file === '404.html' ? '404' : id, file });
  }
  return types;
}

function isIndexKind(folder: string): boolean {
  return INDEX_KINDS.some((kind) => kind === folder);
}

/** All indexes are made alike; of these, the first is split by letters, and the last sorts its papers by chapter. */
const INDEX_TYPES = ['authors', 'part of authors', 'one of years'];

interface PageType {
  readonly type: string;
  /** From the site's root: `papers/index.html`. */
  readonly file: string;
}
