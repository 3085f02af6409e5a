import type { Place } from '../model/place.ts';

export type Level = 'error' | 'warning' | 'info';

/** Named values that a message mentions, e.g. `{ title: 'Efficient Deep Neural Networks' }`. */
export type Facts = Readonly<Record<string, string | number>>;

/** One row of the table of messages: what is so, and how to mend it. Both are plain templates. */
export interface Message {
  readonly level: Level;
  /** What is so, from the reader's side, as whole sentences; `{name}` stands for a fact. */
  readonly happened: string;
  /** The file to edit or the command to run; `{name}` stands for a fact. */
  readonly mend: string;
}

/** One thing that a run has to say. */
export interface Diagnostic {
  readonly id: string;
  readonly level: Level;
  readonly happened: string;
  readonly mend: string;
  /** Where it is; absent where no single place is to blame. */
  readonly place?: Place;
  /** Other places that matter, e.g. where a duplicate was first seen. */
  readonly also: readonly Place[];
}
