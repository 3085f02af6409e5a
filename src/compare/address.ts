import { isPaperId, MOST_PAPERS } from './picks.ts';

/** What is compared, and how. */
export interface CompareState {
  readonly ids: readonly string[];
  /** Leaves out what all papers have in common. */
  readonly onlyDifferences: boolean;
}

/** What an address asks for. */
export interface AskedComparison extends CompareState {
  /** Whether it says which papers to show; otherwise those that were picked are meant. */
  readonly named: boolean;
  /** Names that can't be those of papers, cut to a length that can be shown. */
  readonly refused: readonly string[];
  /** How many papers it names beyond those that stand side by side. */
  readonly surplus: number;
}

/** Reads `?papers=one,another&only=differences`; anything else in the address is left out. */
export function readAddress(search: string): AskedComparison {
  const params = new URLSearchParams(search);
  const names = params
    .getAll('papers')
    .flatMap((value) => value.split(',', MAX_NAMES))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unique = [...new Set(names)].slice(0, MAX_NAMES);
  const ids = unique.filter((name) => isPaperId(name));
  return {
    named: names.length > 0,
    ids: ids.slice(0, MOST_PAPERS),
    surplus: Math.max(0, ids.length - MOST_PAPERS),
    refused: unique
      .filter((name) => !isPaperId(name))
      .slice(0, MOST_PAPERS)
      .map((name) => (name.length > SHOWN_LENGTH ? `${name.slice(0, SHOWN_LENGTH)}…` : name)),
    onlyDifferences: params.get('only') === DIFFERENCES,
  };
}

/** Writes the query part of the address of a comparison, with its `?`; ids need no escapes. */
export function formatAddress({ ids, onlyDifferences }: CompareState): string {
  const parts = [
    ...(ids.length > 0 ? [`papers=${ids.join(',')}`] : []),
    ...(onlyDifferences ? [`only=${DIFFERENCES}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const DIFFERENCES = 'differences';

/** Nobody names more papers by hand. */
const MAX_NAMES = 100;
const SHOWN_LENGTH = 60;
