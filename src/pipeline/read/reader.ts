import type { Entry } from '../../model/entry.ts';
import type { StageContext } from '../stage.ts';

/** A source as text. */
export interface TextSource {
  /** Relative to the survey folder: `sources/listing.txt`. */
  readonly file: string;
  /** Decoded, without a byte order mark or control characters; every line ends with `\n`, as written or not. */
  readonly text: string;
  /** The lines of `text`: `lines[0]` is line 1 of the file on disk. */
  readonly lines: readonly string[];
  /** The file breaks off inside a character. */
  readonly broken: boolean;
}

/** Knows one format of sources. To add one, write it in a file of its own and list it in `readers.ts`. */
export interface Reader {
  /** In kebab-case, permanent. */
  readonly id: string;
  /** What it reads, as a person says it with an article: “a BibTeX file”. */
  readonly name: string;
  /** Tells by looking at the text, not at the file's name, and looks at a part of a long text only. */
  recognises(source: TextSource): boolean;
  /**
   * Gives the records in the order of their lines.
   *
   * Every record becomes an entry or a diagnostic in `context.report`; a damaged spot costs no more
   * than the record that it is in. Takes a time in proportion to the text, whatever the text.
   */
  read(source: TextSource, context: StageContext): readonly Entry[];
}
