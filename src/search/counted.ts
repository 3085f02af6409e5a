/** Spells a number of papers: `1 paper`, `2,310 papers`, `no papers`. */
export function countPapers(count: number): string {
  if (count === 0) return 'no papers';
  return `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`;
}
