import type { Message } from '../diagnostic.ts';

/** What the repair stage may report. */
export const repairMessages = {
  'repair/tangled': {
    level: 'warning',
    happened:
      'The mark-up in the record of “{title}” is nested too deeply to mend; it is shown as captured.',
    mend: 'give the abstract in content/corrections/abstracts.yaml, or leave it as it is',
  },
  'repair/unknown-command': {
    level: 'info',
    happened:
      'Nothing in the record of “{title}” says what its authors’ command `{raw}` stands for; it is shown as `{fixed}`.',
    mend: 'if it should read otherwise, give the abstract in content/corrections/abstracts.yaml',
  },
  'repair/left-over': {
    level: 'info',
    happened: '“{title}” shows `{leftOver}`, which looks like mark-up that no repair rule knows.',
    mend: 'add a rule in src/pipeline/repair/rules/, or give the abstract in content/corrections/abstracts.yaml',
  },
} as const satisfies Record<string, Message>;
