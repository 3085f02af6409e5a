/** As many papers as can be read side by side. */
export const MOST_PAPERS = 8;

/** Ids are cut from titles; none is nearly as long. */
const MAX_ID_LENGTH = 200;

// Takes `tides-in-teacups`; refuses `../teacups`, `Tides` and `tides--in`.
const PAPER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a text can be the id of a paper; whether there is one, only the site knows. */
export function isPaperId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && PAPER_ID.test(text);
}

/** Takes a paper in as the last one, or out; `ids` itself where there is no place for more. */
export function togglePick(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < MOST_PAPERS ? [...ids, id] : ids;
}

/** Moves a paper by one place: −1 is before the one that it follows. */
export function movePick(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
