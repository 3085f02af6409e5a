import type { Message } from '../diagnostic.ts';

/** What the repair stage may report. */
export const repairMessages = {
  'repair/tangled': {
    level: 'warning',
    happened:
      'The mark-up in the record of “{title}” is nested too deeply to mend; it is shown as captured.',
    mend: 'give the abstract in content/corrections/abstracts.yaml, or leave it as it is',
  },
} as const satisfies Record<string, Message>;
