import type { Place } from '../model/place.ts';
import { findNearest } from '../text/nearest.ts';
import { makeSiteError } from './site-error.ts';

/** Refuses a text whose file is named after no paper or chapter. */
export function checkNames(
  texts: Iterable<{ readonly id: string; readonly file: string }>,
  kind: UnknownName['kind'],
  known: Iterable<string>,
): void {
  const names = new Set(known);
  for (const { id, file } of texts) {
    if (!names.has(id)) throw refuseUnknown({ name: id, kind, known: names }, { file });
  }
}

/** The error for a name that nothing has, with the nearest one that something has. */
function refuseUnknown({ name, kind, known }: UnknownName, place: Place): Error {
  const nearest = findNearest(name, known);
  return makeSiteError(
    place,
    `There is no ${kind} \`${name}\`.`,
    nearest
      ? `did you mean \`${nearest}\`?`
      : `name a ${kind} by its id, the last part of its address`,
  );
}

interface UnknownName {
  readonly name: string;
  readonly kind: 'paper' | 'chapter';
  readonly known: Iterable<string>;
}
