import type { Message } from '../diagnostic.ts';

/** What the read stage may report. */
export const readMessages = {} as const satisfies Record<string, Message>;
