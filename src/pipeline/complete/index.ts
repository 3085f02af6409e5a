import type { Entry } from '../../model/entry.ts';
import type { Metadata } from '../../model/metadata.ts';
import { toSlug } from '../../text/slug.ts';
import type { Stage } from '../stage.ts';

/**
 * Gives the entries that are only an arXiv id or a DOI the title and the abstract of their papers,
 * from another source or from the lock file.
 *
 * One that neither knows waits: it is reported and left out.
 */
export const completeEntries: Stage<CompleteInput, readonly Entry[]> = (
  { entries, metadata },
  { report },
) => {
  const known = indexKnown(entries, metadata);
  return entries.flatMap((entry) => {
    if (entry.title !== '') return [entry];
    const words = listKeys(entry)
      .map((key) => known.get(key))
      .find((found) => found !== undefined);
    if (words) return [{ ...words, ...entry, title: words.title }];
    report.add('read/waiting-record', { id: entry.arxiv ?? entry.doi ?? '' }, entry.place);
    return [];
  });
};

/** What is known of papers by their identifiers; of what several sources know, the first. */
function indexKnown(
  entries: readonly Entry[],
  metadata: CompleteInput['metadata'],
): ReadonlyMap<string, Known> {
  const titled = entries.filter(({ title }) => title !== '');
  const bySlug = new Map(titled.map((entry) => [toSlug(entry.title), entry]));
  const known = new Map<string, Known>();
  for (const entry of titled) add(entry, { title: entry.title, ...pickAbstract(entry) });
  for (const [id, facts] of Object.entries(metadata)) {
    const entry = facts.title === undefined ? bySlug.get(id) : undefined;
    const title = facts.title ?? entry?.title;
    if (title !== undefined) add(facts, { title, ...pickAbstract(entry ?? facts) });
  }
  return known;

  function add(identified: Identified, words: Known): void {
    for (const key of listKeys(identified)) if (!known.has(key)) known.set(key, words);
  }
}

function pickAbstract({
  abstract,
}: {
  readonly abstract?: string | undefined;
}): Pick<Known, 'abstract'> {
  return abstract === undefined ? {} : { abstract };
}

function listKeys({ arxiv, doi }: Identified): readonly string[] {
  return [
    ...(arxiv === undefined ? [] : [`a:${arxiv}`]),
    ...(doi === undefined ? [] : [`d:${doi.toLowerCase()}`]),
  ];
}

interface Identified {
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
}

type Known = Pick<Entry, 'title' | 'abstract'>;

interface CompleteInput {
  readonly entries: readonly Entry[];
  /** Paper id → looked-up facts. */
  readonly metadata: Readonly<Record<string, Metadata>>;
}
