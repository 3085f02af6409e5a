import type { Kinship } from './kinship.ts';
import type { Item } from './list-items.ts';
import { beginsWithin, isFinished, weighShape } from './shape.ts';
import { DAMAGE, type Way } from './way.ts';

/** Lists what an item may be behind each of the ways so far, with what that costs. */
export function listSteps(ways: readonly Way[], spot: Spot, kinship: Kinship): readonly Way[] {
  const { item } = spot;
  if (item.kind === 'oversized') return ways.map((way) => ({ ...goOn(way), label: 'oversized' }));
  if (item.kind === 'day') return ways.map(passDay);
  if (item.kind === 'metadata') return ways.map((way) => takeFacts(way, spot.factsFirst));
  const line: Line = { ...spot, text: item.text, shape: weighItem(item) };
  return ways.flatMap((way) => [
    ...asTitle(way, line),
    ...asAbstract(way, line, kinship),
    ...asParagraph(way, line, kinship),
    ...asName(way, line),
    ...asStray(way, line),
  ]);
}

/** The way goes on with nothing changed by the next item. */
function goOn(way: Way): Way {
  return { ...way, before: way };
}

/** Below an organisation's name a date is the paper's, though the line between them is lost. */
function passDay(way: Way): Way {
  return way.state === 'name' ? takeFacts(way, false) : { ...goOn(way), label: 'day' };
}

function takeFacts(way: Way, factsFirst: boolean): Way {
  if (factsFirst && way.state === 'title') return { ...goOn(way), label: 'facts' };
  // Facts below an abstract and one more line are rather those of the abstract's paper.
  const between = way.state === 'title' && way.before?.state === 'abstract' ? DAMAGE : 0;
  const cost = way.cost + priceOfLeaving(way) + between;
  return { ...goOn(way), state: 'facts', label: 'facts', cost };
}

/** What it costs to go on without an abstract. */
function priceOfLeaving({ state }: Way): number {
  return state === 'title' ? DAMAGE : 0;
}

/** A text that breaks off in the middle says little by its shape. */
function weighItem(item: Item): number {
  const shape = weighShape(item.text);
  return item.cut ? shape / 4 : shape;
}

function asTitle(way: Way, { text, shape }: Line): readonly Way[] {
  if (way.state === 'name') return [];
  const cost = way.cost + Math.max(0, shape) + priceOfLeaving(way);
  return [{ state: 'title', label: 'title', cost, before: way, title: text, text, length: 0 }];
}

function asAbstract(way: Way, line: Line, kinship: Kinship): readonly Way[] {
  if (way.state !== 'title') return [];
  const { text } = line;
  const cost = way.cost + priceOfOpening(line) + priceOfMismatch(way.title, text, kinship);
  return [{ ...goOn(way), state: 'abstract', label: 'abstract', cost, text, length: text.length }];
}

/** What it costs that an abstract begins with this line. */
function priceOfOpening({ text, shape }: Line): number {
  const stump = text.length < SHORT_ABSTRACT && !isFinished(text);
  return Math.max(0, -shape) + (beginsWithin(text) ? 6 : 0) + (stump ? 3 : 0);
}

const SHORT_ABSTRACT = 200;

/**
 * What it costs that a title stands above this abstract, by the share of its words that are in it.
 *
 * Of the 467 records in tests/corpus 1 in 10 has less than 0.6, of titles above another record's
 * abstract nearly all. A short text says little by what it has not.
 */
function priceOfMismatch(title: string, abstract: string, kinship: Kinship): number {
  const share = kinship.share(title, abstract);
  return 5 * Math.max(0, 1 - share / 0.6) * Math.min(1, abstract.length / 500);
}

/** A further line of the abstract above, or the abstract of a paper whose title is lost. */
function asParagraph(way: Way, line: Line, kinship: Kinship): readonly Way[] {
  if (way.state === 'title' || way.state === 'name') return [];
  const { text } = line;
  const { length } = text;
  const cost = way.cost + DAMAGE;
  const fields = { cost, before: way, title: '', text, length } as const;
  const alone: Way = { state: 'abstract', label: 'orphan', ...fields };
  // A short line without a title above it is more often a title without an abstract below it.
  const lost = cost + priceOfOpening(line) + (length < SHORT_ABSTRACT ? 3 : 0);
  if (way.state !== 'abstract') return [{ ...alone, cost: lost }];
  const odds = weighContinuation(way, line, kinship);
  // What looks like a title, however little, isn't added to the abstract above.
  const open = length >= SHORT_ABSTRACT || isFinished(text) || beginsWithin(text) ? 0 : 3;
  const joined = cost + Math.max(0, -line.shape) + Math.max(0, -odds) + open;
  return [
    { ...alone, cost: lost + Math.max(0, odds) },
    { ...goOn(way), label: 'more', cost: joined, text, length: way.length + length },
  ];
}

function weighContinuation(way: Way, { text, item }: Line, kinship: Kinship): number {
  const finished = isFinished(way.text);
  const within = beginsWithin(text);
  return (
    kinship.weighContinuation(text, way) +
    (finished ? 0 : way.text.length < SHORT_ABSTRACT ? 1 : 4) +
    (within ? (finished ? 4 : 10) : 0) -
    // The stump of a title would otherwise spoil the whole abstract above it.
    (item.cut ? 4 : 0)
  );
}

/** An organisation's name stands, like the number of authors, between an abstract and a date. */
function asName(way: Way, { text, shape, below }: Line): readonly Way[] {
  const fits = way.state === 'title' || way.state === 'abstract';
  if (!fits || text.length > LONGEST_NAME || !below || !isRestOfFacts(below)) return [];
  const cost = way.cost + 1 + Math.max(0, shape) + priceOfLeaving(way);
  return [{ ...goOn(way), state: 'name', label: 'name', cost }];
}

function isRestOfFacts(item: Item): boolean {
  if (item.kind === 'day') return item.inFacts;
  return item.kind === 'metadata' && item.metadata.authorCount === undefined;
}

const LONGEST_NAME = 80;

/** A button of the page, a fact that isn't understood: what is short and fits nowhere. */
function asStray(way: Way, { text, item, above }: Line): readonly Way[] {
  if (text.length > LONGEST_STRAY) return [];
  const fact = item.separated || (item.cut && above?.kind === 'metadata');
  const tiny = text.length <= 30 && text.split(' ').length <= 2;
  // Cheaper than a title without an abstract only where it is a word or two.
  return [{ ...goOn(way), label: 'stray', cost: way.cost + (fact ? 0 : tiny ? 3 : 7) }];
}

const LONGEST_STRAY = 80;

interface Spot {
  readonly item: Item;
  readonly above: Item | undefined;
  readonly below: Item | undefined;
  /** In this listing the facts stand between a title and its abstract. */
  readonly factsFirst: boolean;
}

interface Line extends Spot {
  readonly text: string;
  /** See `weighShape`. */
  readonly shape: number;
}
