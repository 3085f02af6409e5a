import { dailyListing } from './daily-listing/index.ts';
import type { Reader } from './reader.ts';

/** Every reader; of two that recognise a source, the upper one reads it. */
export const READERS: readonly Reader[] = [dailyListing];
