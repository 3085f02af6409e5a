/** Numbers by term, in the order of the text; kept in eight bytes each, for there are many. */
export interface SparseVector {
  readonly terms: Uint32Array;
  readonly values: Float32Array;
}

/** Packs numbers by term. */
export function packVector(numbers: ReadonlyMap<number, number>): SparseVector {
  return {
    terms: Uint32Array.from(numbers.keys()),
    values: Float32Array.from(numbers.values()),
  };
}

/** Visits the terms of a vector in their order. */
export function visitTerms(
  { terms, values }: SparseVector,
  visit: (term: number, value: number) => void,
): void {
  // By number, for `entries()` makes an array for each of millions.
  for (let at = 0; at < terms.length; at += 1) visit(terms[at] ?? 0, values[at] ?? 0);
}

/**
 * Makes a multiplication of `a`, each term weighed, with other vectors: the terms that both have, with
 * the products.
 */
export function multiplyBy(
  a: SparseVector,
  weigh: (term: number) => number,
): (b: SparseVector) => ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  visitTerms(a, (term, value) => values.set(term, value * weigh(term)));

  return ({ terms, values: others }) => {
    const products = new Map<number, number>();
    for (let at = 0; at < terms.length; at += 1) {
      const value = values.get(terms[at] ?? 0);
      if (value !== undefined) products.set(terms[at] ?? 0, value * (others[at] ?? 0));
    }
    return products;
  };
}
