import type { Found, PaperText } from '../../model/found.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { findDevices } from './devices/find-devices.ts';
import { findHeadline } from './headline/find-headline.ts';
import { findKind } from './kind.ts';
import { findLinks } from './links/find-links.ts';
import { findPlatforms } from './platforms/find-platforms.ts';
import { findPrecisions } from './precisions/find-precisions.ts';
import { extractResults } from './results/index.ts';
import { findSystem } from './system/find-system.ts';

/** Finds all facts that a paper's own words state, each with the words. */
export function findFacts(paper: PaperText): FoundFacts {
  const text = { title: cutLong(paper.title), abstract: cutLong(paper.abstract) };
  const { kind, cues } = findKind(text);
  const system = findSystem(text);
  return {
    kind,
    kindCues: cues,
    system,
    platforms: findPlatforms(text),
    devices: findDevices(text),
    precisions: findPrecisions(text),
    headline: findHeadline(text, system?.value),
    links: findLinks(text),
    ...extractResults(text),
  };
}

/** No abstract is as long; in what is no abstract, facts are looked for at its beginning alone. */
export const LONGEST_TEXT = 50_000;

function cutLong(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const blank = text.lastIndexOf(' ', LONGEST_TEXT);
  return text.slice(0, blank > 0 ? blank : LONGEST_TEXT);
}

interface FoundFacts extends ReturnType<typeof extractResults> {
  readonly kind: Kind;
  /** What speaks for the kind, the heaviest first; none for a kind that is the default. */
  readonly kindCues: readonly Found<Kind>[];
  readonly system: Found<string> | undefined;
  readonly platforms: ReturnType<typeof findPlatforms>;
  readonly devices: readonly Found<string>[];
  readonly precisions: readonly Found<string>[];
  readonly headline: Found<string> | undefined;
  readonly links: ReturnType<typeof findLinks>;
}
