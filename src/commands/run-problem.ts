import type { Facts } from '../report/diagnostic.ts';
import type { runMessages } from '../report/messages/run.ts';

/** Stops a command for a reason that a person can mend, and that the table of messages tells. */
export class RunProblem extends Error {
  readonly id: keyof typeof runMessages;
  readonly facts: Facts;

  constructor(id: keyof typeof runMessages, facts: Facts) {
    super(id);
    this.id = id;
    this.facts = facts;
  }
}
