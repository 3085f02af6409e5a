import type { Field } from './fields.ts';

/** What a query asks for, as a tree; an `and` of no parts asks for everything. */
export type Query = Term | NotQuery | GroupQuery;

type Term = WordTerm | PhraseTerm | FieldTerm;

/** A word as typed, to be found in any of its forms. */
interface WordTerm {
  readonly type: 'word';
  readonly text: string;
}

/** Words that stand side by side. */
interface PhraseTerm {
  readonly type: 'phrase';
  readonly text: string;
}

/** A fact of the paper: `platform:fpga`. */
export interface FieldTerm {
  readonly type: 'field';
  readonly field: Field;
  readonly text: string;
}

interface NotQuery {
  readonly type: 'not';
  readonly part: Query;
}

/** Has at least two parts, none of its own type; only the whole query may be an `and` of none. */
interface GroupQuery {
  readonly type: 'and' | 'or';
  readonly parts: readonly Query[];
}
