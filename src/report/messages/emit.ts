import type { Message } from '../diagnostic.ts';

/** What the emit stage may report. */
export const emitMessages = {} as const satisfies Record<string, Message>;
