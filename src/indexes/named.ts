/** What makes an entry: how it is called, and all the ways in which papers write it. */
export interface Named {
  readonly name: string;
  readonly label?: string;
  /** What its address is made from; absent where it is the spelling on its earliest paper. */
  readonly address?: string;
  readonly sort: string;
  readonly written: readonly string[];
}
