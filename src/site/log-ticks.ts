/**
 * Gives the numbers to mark on a logarithmic axis that shows all values: from the power of ten
 * below them to the one above, and between few of these also twice and five times each.
 */
export function chooseLogTicks(values: readonly number[]): readonly number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  if (powers.length > MOST_FOR_STEPS) return powers;
  return powers.flatMap((power, index) =>
    index === powers.length - 1 ? [power] : [power, 2 * power, 5 * power],
  );
}

/** With more powers of ten, a phone has no room for the labels of the steps between them. */
const MOST_FOR_STEPS = 3;
