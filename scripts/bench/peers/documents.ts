import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicRecord } from '../../../src/model/paper.ts';

/** What the other engines are given of a paper: all that a reader may search for, by part. */
export interface PeerDocument {
  readonly id: string;
  readonly title: string;
  readonly system: string;
  readonly headline: string;
  readonly abstract: string;
  readonly note: string;
  readonly authors: string;
  readonly facts: string;
}

/** Makes the documents out of the public record and of the notes in a survey's folder. */
export function listPeerDocuments(
  { papers }: Pick<PublicRecord, 'papers'>,
  content: string,
): Promise<PeerDocument[]> {
  return Promise.all(
    papers.map(async (paper) => ({
      id: paper.id,
      title: paper.title,
      system: paper.system ?? '',
      headline: paper.headline ?? '',
      abstract: paper.abstract,
      note: paper.hasNote ? await readNote(join(content, 'notes', `${paper.id}.mdx`)) : '',
      authors: paper.authors.join(', '),
      facts: [...paper.platforms, ...paper.devices, ...paper.precisions].join(', '),
    })),
  );
}

/** The text below the front matter, addresses of links left out. */
async function readNote(path: string): Promise<string> {
  const [, , ...text] = (await readFile(path, 'utf8')).split(/^---$/mu);
  return text.join('').replaceAll(/\]\([^)]*\)/gu, ']');
}
