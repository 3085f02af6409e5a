/** Things that share a name, under that name. */
export interface Group<T> {
  readonly name: string;
  readonly items: readonly T[];
}

/** Groups things by a name, the groups in the order in which their first things come. */
export function groupBy<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): readonly Group<T>[] {
  return [...Map.groupBy(things, nameOf)].map(([name, items]) => ({ name, items }));
}
