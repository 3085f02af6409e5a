/** What is written beside the page of every paper: a table of one row would be one more file for each. */
export const PAPER_FORMATS = ['bib', 'ris', 'csl.json'] as const;
