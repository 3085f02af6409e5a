import type { ExtractedPaper } from '../../../model/paper.ts';
import type { Edit } from './edit.ts';

/** A list of facts in a paper's record. */
export interface FactList<T> {
  readonly field: Edit['field'];
  /** What one of the list is, for a reader. */
  readonly noun: string;
  read(paper: ExtractedPaper): readonly T[];
  write(paper: ExtractedPaper, values: T[]): ExtractedPaper;
}

/** Adds a value at the end of a list that doesn't hold its like. */
export function addTo<T>(list: FactList<T>, value: T, name: string): Edit {
  return {
    field: list.field,
    what: `${list.noun} ${name} added`,
    state: (paper) => (list.read(paper).some((other) => isSame(other, value)) ? 'done' : 'needed'),
    apply: (paper) => list.write(paper, [...list.read(paper), value]),
  };
}

/** Takes every value that is meant out of a list. */
export function removeFrom<T>(
  list: FactList<T>,
  name: string,
  isMeant: (value: T) => boolean,
): Edit {
  return {
    field: list.field,
    what: `${list.noun} ${name} removed`,
    state: (paper) => (list.read(paper).some(isMeant) ? 'needed' : 'absent'),
    apply: (paper) =>
      list.write(
        paper,
        list.read(paper).filter((value) => !isMeant(value)),
      ),
  };
}

/** Puts what `change` makes of it in the place of every value that is meant. */
export function changeIn<T>(
  list: FactList<T>,
  name: string,
  { isMeant, change }: { isMeant: (value: T) => boolean; change: (value: T) => T },
): Edit {
  return {
    field: list.field,
    what: `${list.noun} ${name}`,
    state: (paper) => {
      const meant = list.read(paper).filter(isMeant);
      if (meant.length === 0) return 'absent';
      return meant.every((value) => isSame(value, change(value))) ? 'done' : 'needed';
    },
    apply: (paper) =>
      list.write(
        paper,
        list.read(paper).map((value) => (isMeant(value) ? change(value) : value)),
      ),
  };
}

/** Facts are plain and flat; the order of their fields is the writer's. */
function isSame(a: unknown, b: unknown): boolean {
  return spellOut(a) === spellOut(b);
}

function spellOut(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
