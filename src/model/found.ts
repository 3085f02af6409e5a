/** A fact beside the exact words that state it: `quote` stands in the mended text from `start` up to `end`. */
export interface Found<Value> {
  readonly value: Value;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly where: 'title' | 'abstract';
}

/** What facts are found in: a paper's own words, mended. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}
