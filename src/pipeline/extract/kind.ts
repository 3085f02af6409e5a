import type { Kind } from '../../model/vocabulary.ts';
import type { KindCue, Zone } from './kind-cue.ts';
import { KIND_CUES } from './kind-cues.ts';
import { listClaims } from './list-claims.ts';
import { toNounPhrase } from './noun-phrase.ts';

/**
 * Finds what sort of work a paper is, by how its title and abstract speak of it.
 *
 * Each cue speaks once for its kind; the heaviest kind wins where it outweighs a method, which most
 * papers are.
 */
export function findKind(paper: Readonly<Record<'title' | 'abstract', string>>): Kind {
  const zones: Zones = {
    title: [paper.title],
    head: paper.title.split(TITLE_PARTS).map(toNounPhrase),
    claim: listClaims(paper.abstract).slice(0, MAIN_CLAIMS),
    abstract: [paper.abstract],
  };
  const weights = new Map<Kind, number>([['method', METHOD_WEIGHT]]);
  for (const cue of KIND_CUES) {
    if (isFound(cue, zones)) weights.set(cue.kind, (weights.get(cue.kind) ?? 0) + cue.weight);
  }
  const [heaviest] = [...weights].toSorted(([, a], [, b]) => b - a);
  return heaviest?.[0] ?? 'method';
}

/** Authors begin with what matters; later claims are of parts, or of what was tried. */
const MAIN_CLAIMS = 2;

/** With the weights of the cues, chosen on the labelled papers. */
const METHOD_WEIGHT = 2;

const TITLE_PARTS = /: | -- | [–—] /u;

/** Whether a cue's words stand where it looks for them. */
function isFound(cue: KindCue, zones: Zones): boolean {
  return zones[cue.where].some((text) => cue.pattern.test(text));
}

type Zones = Readonly<Record<Zone, readonly string[]>>;
