import type { Message } from '../diagnostic.ts';

/** What the extract stage may report. */
export const extractMessages = {} as const satisfies Record<string, Message>;
