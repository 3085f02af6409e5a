/** The file of an order in the folder of the index: the ids of the papers, a line each, from least to most. */
export function nameOrder(order: string): string {
  return `order-${order}.txt`;
}

/** Fetches the ids of all papers, from the latest or by title. */
export async function readOrder(
  folder: string,
  order: 'published' | 'title',
): Promise<readonly string[]> {
  const response = await fetch(folder + nameOrder(order));
  if (!response.ok) throw new Error(`The order of the papers answers with ${response.status}.`);
  const ids = (await response.text()).split('\n');
  return order === 'published' ? ids.toReversed() : ids;
}
