import type { Found, PaperText } from '../../model/found.ts';
import { DEFAULT_KIND, type Kind } from '../../model/vocabulary.ts';
import type { KindCue, Zone } from './kind-cue.ts';
import { KIND_CUES } from './kind-cues.ts';
import { listClaims } from './list-claims.ts';
import { type NounPhrase, toNounPhrase } from './noun-phrase.ts';

/**
 * Finds what sort of work a paper is, by how its title and abstract speak of it: the kind, with
 * every cue that speaks for it, the heaviest first.
 *
 * Each cue speaks once for its kind; the heaviest kind wins where it outweighs a method, which most
 * papers are. That needs no cue, so a method is found without words.
 */
export function findKind(paper: PaperText): FoundKind {
  const zones = listZones(paper);
  const weights = new Map<Kind, number>([[DEFAULT_KIND, METHOD_WEIGHT]]);
  const heard = KIND_CUES.flatMap((cue) => {
    const found = findCue(cue, zones, paper);
    return found ? [{ ...found, weight: cue.weight }] : [];
  });
  for (const { value, weight } of heard) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [heaviest] = [...weights].toSorted(([, a], [, b]) => b - a);
  const kind = heaviest?.[0] ?? DEFAULT_KIND;
  const cues = heard
    .filter(({ value, weight }) => value === kind && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ weight: _, ...found }) => found);
  return { kind, cues: cues.filter((cue, index) => cues.findIndex(isSamePlace(cue)) === index) };
}

/** Authors begin with what matters; later claims are of parts, or of what was tried. */
const MAIN_CLAIMS = 2;

/** With the weights of the cues, chosen on the labelled papers. */
const METHOD_WEIGHT = 2;

const TITLE_PARTS = /: | -- | [–—] /gu;

function listZones({ title, abstract }: PaperText): Zones {
  return {
    title: [{ where: 'title', text: title }],
    head: listTitleParts(title).map(({ text, start }) => {
      const phrase = toNounPhrase(text);
      return { where: 'title', ...phrase, places: phrase.places.map((place) => place + start) };
    }),
    claim: listClaims(abstract)
      .slice(0, MAIN_CLAIMS)
      .map((claim) => ({ where: 'abstract', ...claim })),
    abstract: [{ where: 'abstract', text: abstract }],
  };
}

function listTitleParts(title: string): readonly { text: string; start: number }[] {
  const parts = [];
  let start = 0;
  for (const { 0: divider, index } of title.matchAll(TITLE_PARTS)) {
    parts.push({ text: title.slice(start, index), start });
    start = index + divider.length;
  }
  return [...parts, { text: title.slice(start), start }];
}

/** The words of a cue where it is looked for, as the paper has them. */
function findCue({ kind, where, pattern }: KindCue, zones: Zones, paper: PaperText) {
  for (const piece of zones[where]) {
    const match = pattern.exec(piece.text);
    if (!match) continue;
    const last = match.index + match[0].length - 1;
    const start = piece.places?.[match.index] ?? match.index;
    const end = (piece.places?.[last] ?? last) + 1;
    const quote = paper[piece.where].slice(start, end);
    return { value: kind, quote, start, end, where: piece.where };
  }
  return undefined;
}

function isSamePlace(a: Found<Kind>): (b: Found<Kind>) => boolean {
  return (b) => a.where === b.where && a.start === b.start && a.end === b.end;
}

/** A text that cues are looked for in; without `places`, it is all of the title or abstract. */
interface Piece extends Partial<NounPhrase> {
  readonly text: string;
  readonly where: Found<Kind>['where'];
}

type Zones = Readonly<Record<Zone, readonly Piece[]>>;

interface FoundKind {
  readonly kind: Kind;
  readonly cues: readonly Found<Kind>[];
}
