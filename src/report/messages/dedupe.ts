import type { Message } from '../diagnostic.ts';

/** What the dedupe stage may report. */
export const dedupeMessages = {} as const satisfies Record<string, Message>;
