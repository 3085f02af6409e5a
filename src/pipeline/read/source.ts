/** A file of `sources/` as it lies on disk; `file` is relative to the survey folder. */
export interface SourceFile {
  /** e.g. `sources/listing.txt` */
  readonly file: string;
  readonly bytes: Uint8Array;
}
