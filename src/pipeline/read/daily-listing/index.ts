import type { Entry } from '../../../model/entry.ts';
import type { StageContext } from '../../stage.ts';
import type { Reader, TextSource } from '../reader.ts';
import { findPublished } from './find-published.ts';
import { gatherRecords, type ListedRecord } from './gather-records.ts';
import { makeKinship } from './kinship.ts';
import { labelItems } from './label-items.ts';
import { listItems } from './list-items.ts';
import { looksLikeListing } from './looks-like-listing.ts';
import { reportDamage } from './report-damage.ts';
import { takeStump } from './take-stump.ts';

/**
 * Reads the text of a page that lists papers: a line for each title, a line for each abstract, with
 * or without blank lines, the page's own words around them, and below a paper perhaps the number of
 * its authors or an organisation, a date, and a number of comments.
 */
export const dailyListing: Reader = {
  id: 'daily-listing',
  name: 'a listing of papers, each title on a line and its abstract on the next',
  recognises: looksLikeListing,
  read: readListing,
};

function readListing(source: TextSource, context: StageContext): readonly Entry[] {
  const { file } = source;
  const { items, repeats } = listItems(source);
  const kinship = makeKinship(items.filter(({ kind }) => kind === 'text').map(({ text }) => text));
  const labels = labelItems(items, kinship);
  const whole = takeStump({ items, labels }, source, context.report);
  const gathered = gatherRecords(whole.items, whole.labels);
  reportDamage({ ...gathered, repeats }, { file, kinship }, context.report);
  const published = findPublished(gathered.records, { file, items: whole.items }, context);
  const entries = gathered.records.flatMap((record) =>
    toEntry(record, file, published.get(record)),
  );
  if (items.every(({ kind }) => kind === 'day')) {
    context.report.add('read/no-records', { name: dailyListing.name }, { file });
  }
  return entries;
}

/** None for a record without a title: nothing could call it by a name. */
function toEntry(
  { title, lines, facts }: ListedRecord,
  file: string,
  published: string | undefined,
): readonly Entry[] {
  if (!title) return [];
  const { authorCount, organization } = facts;
  return [
    {
      place: { file, line: title.line },
      title: title.text,
      ...(lines.length > 0 && { abstract: lines.map(({ text }) => text).join(' ') }),
      ...(authorCount !== undefined && { authorCount }),
      ...(organization !== undefined && { organization }),
      ...(published !== undefined && { published }),
    },
  ];
}
