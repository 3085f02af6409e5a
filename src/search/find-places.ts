import { toComparable } from '../text/comparable.ts';

/** A chapter or a page of the site, which no index holds. */
export interface Place {
  readonly title: string;
  /** Absolute. */
  readonly href: string;
}

/** Finds the places whose titles have, for every word of a query, a word that begins so. */
export function findPlaces(query: string, places: readonly Place[]): readonly Place[] {
  const wanted = toComparable(query).split(' ');
  if (wanted[0] === '') return [];
  return places.filter(({ title }) => {
    const words = toComparable(title).split(' ');
    return wanted.every((word) => words.some((one) => one.startsWith(word)));
  });
}
