/** A file as it lies on disk; `file` is relative to the survey folder, with forward slashes. */
export interface SurveyFile {
  /** e.g. `sources/listing.txt` */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** All that the pipeline reads of a survey folder, untouched. */
export interface SurveyFiles {
  /** `survey.yaml`, `corrections/*.yaml` and `metadata/*.yaml`, in the order of their names. */
  readonly settings: readonly SurveyFile[];
  readonly sources: readonly SurveyFile[];
  /** Pages of an earlier run: `papers/**`. */
  readonly pages: readonly SurveyFile[];
  /** The paths of `notes/*`. */
  readonly notes: readonly string[];
}
