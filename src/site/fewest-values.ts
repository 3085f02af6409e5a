/** A figure of fewer values would say less than a sentence. */
export const FEWEST_VALUES = 5;
