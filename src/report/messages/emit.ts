import type { Message } from '../diagnostic.ts';

/** What the emit stage may report. */
export const emitMessages = {
  'emit/edited-by-hand': {
    level: 'error',
    happened: 'This generated page was changed or made by hand, and the run would overwrite it.',
    mend: 'move the words to content/notes/<paper-id>.mdx or a file in content/corrections/, then undo the change with: git checkout -- <this file>, or delete it',
  },
} as const satisfies Record<string, Message>;
