/** Something that takes a place on a line, in the units of a drawing. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each thing a level on which it overlaps no earlier one, in the order of the things:
 * 0 is the middle of a row, then 1 below it, −1 above it, 2, −2 and so on.
 */
export function dodge(extents: readonly Extent[]): readonly number[] {
  // What stands on each level, in the order in which levels are tried.
  const taken: Extent[][] = [];
  return extents.map((extent) => {
    const free = taken.findIndex((level) => level.every((other) => !overlap(other, extent)));
    const index = free === -1 ? taken.length : free;
    (taken[index] ??= []).push(extent);
    return index % 2 === 1 ? (index + 1) / 2 : index / -2 || 0;
  });
}

function overlap(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}
