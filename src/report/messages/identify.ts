import type { Message } from '../diagnostic.ts';

/** What the identify stage may report. */
export const identifyMessages = {} as const satisfies Record<string, Message>;
