import { compareText } from '../text/order.ts';
import { listCited, type MentioningText } from './mentions.ts';

/** A paper that texts cite together with another one. */
export interface Companion {
  readonly id: string;
  /** How many sentences cite both. */
  readonly sentences: number;
  /** How many paragraphs cite both, those of the sentences among them. */
  readonly paragraphs: number;
  /** Those that cite both in a sentence; if none does, those that do in a paragraph. In order. */
  readonly texts: readonly CitingText[];
}

export type CitingText = Pick<MentioningText, 'kind' | 'id'>;

/**
 * Finds which papers texts cite together: paper id → its companions, those of most sentences first,
 * then of most paragraphs, then those that stand with it among the fewest others.
 */
export function findCitedTogether(
  texts: Iterable<MentioningText>,
): ReadonlyMap<string, readonly Companion[]> {
  const pairs = new Map<string, Map<string, Pair>>();
  for (const text of texts) {
    for (const { ids, isSentence } of listGroups(text)) {
      for (const a of ids) {
        for (const b of ids) if (a !== b) count(takePair(pairs, a, b), { text, ids, isSentence });
      }
    }
  }
  return new Map(Array.from(pairs, ([id, companions]) => [id, rank(companions)]));
}

/** The papers that each sentence and each paragraph of a text cites, where they are several. */
function listGroups({ prose }: MentioningText): readonly Group[] {
  const blocks = Map.groupBy(prose.sentences, ({ block }) => block);
  const paragraphs = Array.from(blocks.values(), (sentences) => ({ sentences, isSentence: false }));
  const sentences = prose.sentences.map((sentence) => ({
    sentences: [sentence],
    isSentence: true,
  }));
  return [...sentences, ...paragraphs]
    .map((group) => ({ ...group, ids: [...listCited(group).keys()] }))
    .filter(({ ids }) => ids.length > 1);
}

function takePair(pairs: Map<string, Map<string, Pair>>, a: string, b: string): Pair {
  const companions = pairs.get(a) ?? new Map<string, Pair>();
  pairs.set(a, companions);
  const pair = companions.get(b) ?? {
    sentences: 0,
    paragraphs: 0,
    fewest: Infinity,
    inSentence: new Map(),
    inParagraph: new Map(),
  };
  companions.set(b, pair);
  return pair;
}

function count(pair: Pair, { text, ids, isSentence }: Counted): void {
  pair.fewest = Math.min(pair.fewest, ids.length);
  if (isSentence) pair.sentences += 1;
  else pair.paragraphs += 1;
  const { kind, id } = text;
  (isSentence ? pair.inSentence : pair.inParagraph).set(`${kind} ${id}`, { kind, id });
}

function rank(companions: ReadonlyMap<string, Pair>): readonly Companion[] {
  return [...companions]
    .toSorted(
      ([idA, a], [idB, b]) =>
        b.sentences - a.sentences ||
        b.paragraphs - a.paragraphs ||
        a.fewest - b.fewest ||
        compareText(idA, idB),
    )
    .map(([id, { sentences, paragraphs, inSentence, inParagraph }]) => ({
      id,
      sentences,
      paragraphs,
      texts: [...(sentences > 0 ? inSentence : inParagraph).values()],
    }));
}

interface Group {
  /** Papers. */
  readonly ids: readonly string[];
  readonly isSentence: boolean;
}

interface Counted extends Group {
  readonly text: MentioningText;
}

interface Pair {
  sentences: number;
  paragraphs: number;
  /** Papers in the smallest group that has both. */
  fewest: number;
  /** By kind and id. */
  readonly inSentence: Map<string, CitingText>;
  readonly inParagraph: Map<string, CitingText>;
}
