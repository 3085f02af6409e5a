import type { Found, PaperText } from '../../../model/found.ts';
import { listMatches } from '../../../text/list-matches.ts';
import { listStretches, type Stretch } from '../own-work.ts';
import { NAMING_CUES, type NamingCue } from './naming-cues.ts';
import {
  isGeneral,
  isNameLike,
  looksLikeName,
  type Name,
  readInitials,
  readName,
} from './read-name.ts';

/**
 * Finds the name that the authors give what they contribute.
 *
 * Names gather weight from where they stand: before the colon of a title, after “we propose” or
 * “called”, in brackets after a long form, and by standing often; the heaviest wins.
 */
export function findSystem(paper: PaperText): Found<string> | undefined {
  const places = [...listInTitle(paper), ...listInAbstract(paper)];
  const shortOf = new Map(places.flatMap(({ quote, long }) => (long ? [[long, quote]] : [])));
  const candidates = new Map<string, Candidate>();
  for (const place of places) {
    const name = shortOf.get(place.quote) ?? place.quote;
    const known = candidates.get(name);
    const weight = (known?.weight ?? weighUse(name, paper)) + place.weight;
    candidates.set(name, { weight, place: place.quote === name ? place : (known?.place ?? place) });
  }
  const [heaviest] = [...candidates.values()].toSorted((a, b) => b.weight - a.weight);
  if (!heaviest || heaviest.weight < LEAST_WEIGHT) return undefined;
  const { quote, start, where } = heaviest.place;
  return { value: quote, quote, start, end: start + quote.length, where };
}

/** Less is what a single hint outside of the title and without a second mention gathers. */
const LEAST_WEIGHT = 3.5;

/** More than two hints in an abstract, and more than any number of them. */
const HEAD_WEIGHT = 9;
const NAME_LIKE_HEAD_WEIGHT = 100;
const LONG_FORM_WEIGHT = 1;

/** The name before a title's colon or dash, if it looks like a name or the abstract uses it as one. */
function listInTitle(paper: PaperText): readonly Place[] {
  const [before = ''] = TITLE_HEAD.exec(paper.title) ?? [];
  const head = before.trim();
  if (head !== '' && isTitleName(head, paper)) {
    const weight = head.split(' ').some(looksLikeName) ? NAME_LIKE_HEAD_WEIGHT : HEAD_WEIGHT;
    return [{ quote: head, start: before.indexOf(head), where: 'title', weight }];
  }
  const opening = paper.title.split(' ', 2);
  const [first = '', second] = opening;
  if (second !== 'for' || !isNameLike(first)) return [];
  return [{ quote: first, start: 0, where: 'title', weight: LEAST_WEIGHT }];
}

/** Takes “LampNet: Light”, “LampNet (v2) — Light”, “LampNet - Light”; refuses “Lamp-Net for Light”. */
const TITLE_HEAD = /^[^:]{2,60}?(?=:| ?[–—] | - | ?\()/u;

function isTitleName(head: string, { title, abstract }: PaperText): boolean {
  const words = head.split(' ');
  if (words.length === 1) {
    if (looksLikeName(head)) return true;
    // An ordinary word with a capital is a name where small letters don't show otherwise.
    const small = ` ${head.toLowerCase()}`;
    const isOrdinary = title.includes(small) || abstract.includes(small) || isGeneral(head);
    return !isOrdinary && title.startsWith(`${head}:`);
  }
  if (words.length > LONGEST_TITLE_NAME || head.endsWith('s') || isField(head, abstract))
    return false;
  return abstract.includes(head) || PRESENTS.test(textBefore(head, abstract));
}

const LONGEST_TITLE_NAME = 4;

/** The words before a title's name where an abstract has it in other letters. */
function textBefore(head: string, abstract: string): string {
  const at = abstract.toLowerCase().indexOf(head.toLowerCase());
  return abstract.slice(Math.max(0, at - 40), Math.max(0, at));
}

/** Whether the initials in brackets after a phrase show that it is what everybody calls a field. */
function isField(phrase: string, abstract: string): boolean {
  const after = abstract.slice(abstract.indexOf(phrase) + phrase.length);
  const initials = /^s? \((?<initials>[\p{L}\d-]{2,10})\)/u.exec(after)?.groups?.['initials'];
  return initials !== undefined && isGeneral(initials);
}

const PRESENTS = /\b(?:propose|present|introduce|develop)s? (?:the |our )?$/u;

/**
 * A name is looked for where the abstract speaks of the authors' own work; one that is used before
 * was there before.
 */
function listInAbstract(paper: PaperText): readonly Place[] {
  const sentences = listStretches(paper).filter(({ where }) => where === 'abstract');
  const motivation = sentences.filter(({ isMotivation }) => isMotivation).map(({ text }) => text);
  return sentences
    .filter(({ isMotivation }) => !isMotivation)
    .flatMap((sentence) => NAMING_CUES.flatMap((cue) => listNamed(sentence, cue)))
    .filter(({ quote }) => !motivation.some((text) => text.includes(quote)));
}

function listNamed({ text, start }: Stretch, cue: NamingCue): readonly Place[] {
  const places: Place[] = [];
  for (const { 0: before, index } of listMatches(text, cue.pattern)) {
    const from = index + before.length;
    const after = text.slice(from);
    const name = readName(after);
    const read = name ?? (cue.initials === undefined ? undefined : readInitials(after));
    if (!read) continue;
    const chosen = choose(read, name ? cue : { ...cue, weight: cue.initials ?? 0 });
    if (!chosen) continue;
    const at = start + text.indexOf(chosen.quote, from);
    places.push({ ...chosen, start: at, where: 'abstract' });
  }
  return places;
}

/** A short name in brackets is what authors go on to use; a long form before it speaks for it. */
function choose(
  { name, short, next }: Name,
  { weight, takesWords, isSubject }: NamingCue,
): Pick<Place, 'quote' | 'long' | 'weight'> | undefined {
  if (short !== undefined && !isGeneral(short)) {
    const long = { weight: weight + LONG_FORM_WEIGHT };
    if (short.length < name.length) return { quote: short, long: name, ...long };
    if (isNameLike(name)) return { quote: name, long: short, ...long };
  }
  const isName = name.split(' ').some(isNameLike) || (takesWords && PAUSE.test(next));
  return isName && !isGeneral(name) && (isSubject || !PLURAL_NEXT.test(next))
    ? { quote: name, weight }
    : undefined;
}

/** A name in front of things in the plural only tells them from others: “LampNet techniques”. */
const PLURAL_NEXT = /^ \p{Ll}{3,}[^s\W]s\b/u;

/** What follows a name that is a word: takes “, a lamp”, “ that burns”, “: why”; refuses “ lamps”. */
const PAUSE =
  /^["”’]?(?:[,:.(—–]| \(| - | [—–] | (?:that|which|is|as|an?|the|to|for|with|by)\b|$)/u;

/** A name that is used again, more so as what a sentence is about, and one that the title has. */
function weighUse(name: string, { title, abstract }: PaperText): number {
  const uses = abstract.split(name).length - 1;
  return (uses > 1 ? 1 : 0) + (uses > 2 ? 1 : 0) + (title.includes(name) ? 2 : 0);
}

interface Candidate {
  readonly weight: number;
  readonly place: Place;
}

interface Place {
  readonly quote: string;
  /** The long form that `quote` stands for. */
  readonly long?: string;
  readonly start: number;
  readonly where: 'title' | 'abstract';
  readonly weight: number;
}
