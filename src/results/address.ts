import { COLUMNS, EVERYTHING, FACETS, SORTS, type Facet, type TableState } from './state.ts';

/** Nobody chooses more by hand. */
const MAX_VALUES = 60;
const MAX_VALUE_LENGTH = 100;
const MAX_WORDS_LENGTH = 200;

/**
 * Reads what an address asks of the table: `?q=lamp&platform=fpga&sort=newest&without=quote`.
 *
 * Anything else in the address is left out.
 */
export function readAddress(search: string): TableState {
  const params = new URLSearchParams(search);
  const sort = SORTS.find((one) => one === params.get('sort')) ?? EVERYTHING.sort;
  const without = params.getAll('without');
  return {
    words: (params.get('q') ?? '').slice(0, MAX_WORDS_LENGTH),
    chosen: {
      chapter: readValues(params, 'chapter'),
      platform: readValues(params, 'platform'),
      format: readValues(params, 'format'),
      metric: readValues(params, 'metric'),
      year: readValues(params, 'year'),
    },
    sort,
    without: COLUMNS.filter((column) => without.includes(column)),
  };
}

/** Writes the query part of the table's address, with its `?`; empty for the table as it is built. */
export function formatAddress({ words, chosen, sort, without }: TableState): string {
  const params = new URLSearchParams();
  if (words.trim() !== '') params.append('q', words.trim());
  for (const facet of FACETS) {
    for (const value of chosen[facet]) params.append(facet, value);
  }
  if (sort !== EVERYTHING.sort) params.append('sort', sort);
  for (const column of without) params.append('without', column);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

function readValues(params: URLSearchParams, facet: Facet): string[] {
  const values = params
    .getAll(facet)
    .filter((value) => value !== '' && value.length <= MAX_VALUE_LENGTH);
  return [...new Set(values)].slice(0, MAX_VALUES);
}
