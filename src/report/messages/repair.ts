import type { Message } from '../diagnostic.ts';

/** What the repair stage may report. */
export const repairMessages = {} as const satisfies Record<string, Message>;
