/** A generated file: its path relative to the survey folder, and its whole text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}
