import type { Evidence } from '../model/evidence.ts';
import type { SitePaper } from './site-paper.ts';

/** Words of an abstract that something on its page leads to: they stand from `start` up to `end`. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a reported number, which a reader sees marked; others show where one goes to them. */
  readonly isResult: boolean;
}

/** Lists what is marked in the abstract of a paper: its results, and the facts that its page links. */
export function listMarks({ results, evidence }: Stated): readonly Mark[] {
  const facts = evidence.filter((words) => {
    return LINKED.includes(words.field) && findWords(evidence, words) === words;
  });
  return [
    ...results.map((words, index) => ({ ...words, id: nameResult(index), isResult: true })),
    ...facts.map((words) => ({ ...words, id: nameFact(evidence, words), isResult: false })),
  ].flatMap(({ id, where, start, quote, isResult }) =>
    where === 'abstract' ? [{ id, start, end: start + quote.length, isResult }] : [],
  );
}

const LINKED: readonly Evidence['field'][] = [
  'kind',
  'system',
  'platforms',
  'devices',
  'precisions',
];

/** The id of the words that state a result, on the page of its paper. */
export function nameResultPlace({ results }: Pick<Stated, 'results'>, index: number): string {
  return results[index]?.where === 'title' ? TITLE : nameResult(index);
}

/**
 * The id of the words that a fact was first read from, on the page of its paper; undefined where a
 * person or the default gave it. `value` says which of a list it is.
 */
export function nameFactPlace(
  { evidence }: Pick<Stated, 'evidence'>,
  field: Evidence['field'],
  value?: string,
): string | undefined {
  const words = findWords(evidence, { field, value });
  if (!words) return undefined;
  return words.where === 'title' ? TITLE : nameFact(evidence, words);
}

/** The first words of a fact; those of a kind begin with the heaviest. */
function findWords(
  evidence: readonly Evidence[],
  { field, value }: { field: Evidence['field']; value?: string | undefined },
): Evidence | undefined {
  return evidence.find((words) => words.field === field && words.value === value);
}

/** The id of a paper's title on its page. */
const TITLE = 'title';

function nameResult(index: number): string {
  return `result-${index + 1}`;
}

function nameFact(evidence: readonly Evidence[], words: Evidence): string {
  return `fact-${evidence.indexOf(words) + 1}`;
}

type Stated = Pick<SitePaper, 'results' | 'evidence'>;
