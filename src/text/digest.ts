import { createHash } from 'node:crypto';

/** The first `length` hexadecimal digits of the SHA-256 of a text. */
export function digestText(text: string, length: number): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}
