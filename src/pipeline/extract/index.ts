import type { ClassifiedPaper, ExtractedPaper } from '../../model/paper.ts';
import type { Stage } from '../stage.ts';
import { correctFacts } from './corrections/correct-facts.ts';
import { findDevices } from './devices/find-devices.ts';
import { findHeadline } from './headline/find-headline.ts';
import { findKind } from './kind.ts';
import { findLinks } from './links/find-links.ts';
import { findPlatforms } from './platforms/find-platforms.ts';
import { findPrecisions } from './precisions/find-precisions.ts';
import { extractResults } from './results/index.ts';
import { findSystem } from './system/find-system.ts';

/** Finds the facts that a paper's own words state; what a person corrected wins. */
export const extractFacts: Stage<readonly ClassifiedPaper[], readonly ExtractedPaper[]> = (
  papers,
  context,
) => correctFacts(papers.map(findFacts), context);

function findFacts(paper: ClassifiedPaper): ExtractedPaper {
  const system = findSystem(paper)?.value;
  return {
    ...paper,
    kind: findKind(paper),
    system: system ?? null,
    platforms: listValues(findPlatforms(paper)),
    devices: listValues(findDevices(paper)),
    precisions: listValues(findPrecisions(paper)),
    headline: findHeadline(paper, system)?.value ?? null,
    results: extractResults(paper).results.map(
      ({ where: _, start: __, end: ___, ...result }) => result,
    ),
    links: listValues(findLinks(paper)),
  };
}

function listValues<T>(found: readonly { readonly value: T }[]): T[] {
  return found.map(({ value }) => value);
}
