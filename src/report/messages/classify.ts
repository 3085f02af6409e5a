import type { Message } from '../diagnostic.ts';

/** What the classify stage may report. */
export const classifyMessages = {} as const satisfies Record<string, Message>;
