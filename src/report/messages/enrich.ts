import type { Message } from '../diagnostic.ts';

/** What the enrich stage may report. */
export const enrichMessages = {} as const satisfies Record<string, Message>;
