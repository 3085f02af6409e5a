import { expect } from 'vitest';

/** Looks again until it is so; a busy machine needs longer than the second of `expect.poll`. */
export function eventually<T>(look: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: 15_000 });
}
