import * as z from 'zod';

/** `floors.yaml`: figure → the share below which it must not fall. */
export const floorsSchema = z.record(z.string(), z.number().min(0).max(1));

/** A measured share, between 0 and 1. */
export interface Figure {
  readonly name: string;
  readonly share: number;
  /** How many papers or texts it was measured on. */
  readonly of: number;
}

/** Sets each figure beside its floor; a floor whose figure was not measured counts as not reached. */
export function compareWithFloors(
  figures: readonly Figure[],
  floors: z.infer<typeof floorsSchema>,
): readonly Compared[] {
  const names = new Set([...figures.map(({ name }) => name), ...Object.keys(floors)]);
  return Array.from(names, (name) => {
    const figure = figures.find((candidate) => candidate.name === name);
    const floor = floors[name];
    const isReached = floor === undefined || (figure !== undefined && figure.share >= floor);
    return { name, isReached, ...(figure && { figure }), ...(floor !== undefined && { floor }) };
  });
}

/** Absent: `figure` where nothing was measured, `floor` where none is set. */
export interface Compared {
  readonly name: string;
  readonly figure?: Figure;
  readonly floor?: number;
  readonly isReached: boolean;
}
