import type { Message } from '../diagnostic.ts';
import { checkMessages } from './check.ts';
import { classifyMessages } from './classify.ts';
import { dedupeMessages } from './dedupe.ts';
import { emitMessages } from './emit.ts';
import { enrichMessages } from './enrich.ts';
import { extractMessages } from './extract.ts';
import { identifyMessages } from './identify.ts';
import { lookupMessages } from './lookup.ts';
import { readMessages } from './read.ts';
import { repairMessages } from './repair.ts';
import { runMessages } from './run.ts';
import { surveyMessages } from './survey.ts';

/** Every message that Conspectus can print, by its permanent id `stage/what-is-wrong`. */
export const MESSAGES = {
  ...surveyMessages,
  ...readMessages,
  ...repairMessages,
  ...dedupeMessages,
  ...identifyMessages,
  ...enrichMessages,
  ...classifyMessages,
  ...extractMessages,
  ...emitMessages,
  ...lookupMessages,
  ...checkMessages,
  ...runMessages,
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;
