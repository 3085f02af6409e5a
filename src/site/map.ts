import { PLATFORMS } from '../model/vocabulary.ts';
import { crossPapers, type CrossRow, type CrossTable, type Slice } from './cross-table.ts';
import { findFamily, FORMAT_FAMILIES } from './format-family.ts';
import { labelPlatform } from './labels.ts';
import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';

/** What has been tried on which platform. */
interface SurveyMap {
  readonly byFormat: CrossTable;
  readonly byChapter: CrossTable;
}

/** Maps a survey; undefined where no paper names a platform. */
export function mapSurvey(shelves: readonly Shelf[]): SurveyMap | undefined {
  const papers = shelves.flatMap((shelf) => shelf.papers);
  if (papers.every(({ platforms }) => platforms.length === 0)) return undefined;
  return {
    byFormat: crossPapers(papers, { rows: PLATFORM_SLICES, columns: FAMILY_SLICES }),
    byChapter: crossPapers(papers, { rows: PLATFORM_SLICES, columns: sliceChapters(shelves) }),
  };
}

const PLATFORM_SLICES: readonly Slice[] = [
  ...PLATFORMS.map((platform) => ({
    id: platform,
    name: labelPlatform(platform),
    holds: ({ platforms }: SitePaper) => platforms.includes(platform),
  })),
  {
    id: 'no-platform',
    name: 'no platform named',
    holds: ({ platforms }) => platforms.length === 0,
  },
];

const FAMILY_SLICES: readonly Slice[] = FORMAT_FAMILIES.map(({ id, name }) => ({
  id,
  name,
  holds: ({ precisions }) => precisions.some((precision) => findFamily(precision) === id),
}));

/** A chapter may be called `4-bit` too; `in-` keeps its cells' addresses apart. */
function sliceChapters(shelves: readonly Shelf[]): readonly Slice[] {
  return shelves.map(({ id, short }) => ({
    id: `in-${id}`,
    name: short,
    holds: ({ chapter }) => chapter === id,
  }));
}

/** How densely a cell is filled, from 1 (a paper) to 4 (nearly the most of its table). */
export function findDensity(
  count: number,
  { rows }: { readonly rows: readonly CrossRow[] },
): number {
  const most = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map(({ papers }) => papers.length)),
  );
  return Math.max(1, Math.ceil(4 * Math.sqrt(count / most)));
}
