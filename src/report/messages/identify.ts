import type { Message } from '../diagnostic.ts';

/** What the identify stage may report. */
export const identifyMessages = {
  'identify/clash': {
    level: 'info',
    happened: 'The id `{name}` belongs to several papers, so “{title}” is called `{id}`.',
    mend: 'nothing need be done; the id stays as long as its page is kept under version control',
  },
} as const satisfies Record<string, Message>;
