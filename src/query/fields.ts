/** What a query can ask for by name: `title:kite`, `year:2023..2025`. */
export const FIELDS = [
  'title',
  'author',
  'system',
  'chapter',
  'platform',
  'format',
  'kind',
  'year',
  'device',
  'has',
] as const;

export type Field = (typeof FIELDS)[number];

/** Finds the field that a name means, in any case. */
export function findField(name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return FIELDS.find((field) => field === wanted);
}
