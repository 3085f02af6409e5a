import type { Kinship } from './kinship.ts';
import type { Item } from './list-items.ts';
import { beginsWithin, isFinished, weighShape } from './shape.ts';
import { DAMAGE, type Way } from './way.ts';

/** Lists what an item may be behind each of the ways so far, with what that costs. */
export function listSteps(ways: readonly Way[], spot: Spot, kinship: Kinship): readonly Way[] {
  const { item } = spot;
  if (item.kind === 'oversized') return ways.map((way) => ({ ...goOn(way), label: 'oversized' }));
  if (item.kind === 'day') return ways.map(passDay);
  if (item.kind === 'metadata') return ways.map(takeFacts);
  const line: Line = { ...spot, text: item.text, shape: weighItem(item) };
  return ways.flatMap((way) => [
    ...asTitle(way, line),
    ...asAbstract(way, line, kinship),
    ...asParagraph(way, line, kinship),
    ...asName(way, line),
    ...asRepeat(way, line),
    ...asStray(way, line),
  ]);
}

/** The way goes on with nothing changed by the next item. */
function goOn(way: Way): Way {
  return { ...way, before: way };
}

/** Below an organisation's name a date is the paper's, though the line between them is lost. */
function passDay(way: Way): Way {
  return way.state === 'name' ? takeFacts(way) : { ...goOn(way), label: 'day' };
}

function takeFacts(way: Way): Way {
  return { ...goOn(way), state: 'facts', label: 'facts', cost: way.cost + priceOfLeaving(way) };
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
  const cost = way.cost + priceOfOpening(line) + priceOfMismatch(kinship.share(way.title, text));
  return [{ ...goOn(way), state: 'abstract', label: 'abstract', cost, text, length: text.length }];
}

/** What it costs that an abstract begins with this line. */
function priceOfOpening({ text, shape }: Line): number {
  return Math.max(0, -shape) + (beginsWithin(text) ? 3 : 0);
}

/**
 * What it costs that an abstract has no more than this share of its title's words.
 *
 * Of 338 papers in tests/corpus 1 in 100 has less than 0.3, of titles above another's abstract 9 in
 * 10; of those with none of the words nearly all are strangers.
 */
function priceOfMismatch(share: number): number {
  return 4 * Math.max(0, 1 - share / 0.3);
}

/** A further line of the abstract above, or the abstract of a paper whose title is lost. */
function asParagraph(way: Way, line: Line, kinship: Kinship): readonly Way[] {
  if (way.state === 'title' || way.state === 'name') return [];
  const { text } = line;
  const { length } = text;
  const cost = way.cost + DAMAGE;
  const alone: Way = {
    state: 'abstract',
    label: 'orphan',
    cost,
    before: way,
    title: '',
    text,
    length,
  };
  if (way.state !== 'abstract') return [{ ...alone, cost: cost + priceOfOpening(line) }];
  const odds = weighContinuation(way, line, kinship);
  const joined = cost + Math.max(0, -line.shape) + Math.max(0, -odds);
  return [
    { ...alone, cost: cost + priceOfOpening(line) + Math.max(0, odds) },
    { ...goOn(way), label: 'more', cost: joined, text, length: way.length + length },
  ];
}

function weighContinuation(way: Way, { text, item }: Line, kinship: Kinship): number {
  return (
    kinship.weighContinuation(text, way) +
    (isFinished(way.text) ? 0 : 4) +
    (beginsWithin(text) ? 8 : 0) -
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

function asRepeat(way: Way, { text }: Line): readonly Way[] {
  return way.text === text ? [{ ...goOn(way), label: 'repeat', cost: way.cost + 0.5 }] : [];
}

/** A word or two that are no paper's: a button of the page, the stump of a date. */
function asStray(way: Way, { text, item, above }: Line): readonly Way[] {
  const stump = item.cut && above?.kind === 'metadata';
  const small = text.length <= 30 && text.split(' ').length <= 2;
  if (!small && !stump) return [];
  return [{ ...goOn(way), label: 'stray', cost: way.cost + (stump ? 0 : 3) }];
}

interface Spot {
  readonly item: Item;
  readonly above: Item | undefined;
  readonly below: Item | undefined;
}

interface Line extends Spot {
  readonly text: string;
  /** See `weighShape`. */
  readonly shape: number;
}
