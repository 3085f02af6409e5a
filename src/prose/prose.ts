/** Where something stands in a file, both counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A text that a person wrote, read. */
export interface Prose {
  /** In order: those of paragraphs, list items, table cells and headings. */
  readonly sentences: readonly ProseSentence[];
  /** Components other than `Cite`, in order. */
  readonly elements: readonly ProseElement[];
  /** What can't stand as it is written. */
  readonly flaws: readonly Flaw[];
}

/** A sentence as a reader sees it: without mark-up, its citations written out. */
export interface ProseSentence extends Spot {
  readonly text: string;
  readonly kind: 'text' | 'cell' | 'heading';
  /** Of its block, counted from 0: sentences of one paragraph share it. */
  readonly block: number;
  readonly citations: readonly ProseCitation[];
  readonly links: readonly ProseLink[];
  /** Where stretches of the text begin in the file, in order; `findSpot` reads it. */
  readonly spots: readonly Stretch[];
}

/** Papers that a sentence cites in one go: the words from `start` up to `end` of its text. */
export interface ProseCitation extends Spot {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A Markdown link within a sentence. */
export interface ProseLink extends Spot {
  readonly url: string;
  /** The id of the paper whose page it leads to. */
  readonly paper?: string;
  readonly start: number;
  readonly end: number;
}

/** A component with its attributes; one that isn't written as a literal is left out. */
export interface ProseElement extends Spot {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string | readonly string[]>;
}

/** What is wrong with a text, where, and how to mend it. */
export interface Flaw extends Spot {
  readonly happened: string;
  readonly mend: string;
}

/** A stretch of a sentence's text that begins at a spot; an `exact` one stands there word for word. */
export interface Stretch extends Spot {
  readonly start: number;
  readonly exact: boolean;
}
