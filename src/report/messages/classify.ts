import type { Message } from '../diagnostic.ts';

/** What the classify stage may report. */
export const classifyMessages = {
  'classify/no-evidence': {
    level: 'info',
    happened: 'No term of a chapter decides where “{title}” belongs, so it stands in `{chapter}`.',
    mend: 'add a term to its chapter in survey.yaml, or name the chapter in corrections/chapters.yaml',
  },
  'classify/unknown-chapter': {
    level: 'error',
    happened:
      'The correction of `{id}` names the chapter `{chapter}`, which survey.yaml lacks.{hint}',
    mend: 'name the id of a chapter of survey.yaml, or remove the entry',
  },
} as const satisfies Record<string, Message>;
