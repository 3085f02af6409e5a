/** What a picture shows that stands for a page where its address is shared. */
export interface Card {
  /** Its address, from the site's root. */
  readonly path: string;
  /** At the head: the survey's name, or on its own card its editors. */
  readonly head: string;
  /** Above the title: the chapter, its number in red. */
  readonly over: readonly { readonly text: string; readonly isRed?: true }[];
  readonly title: string;
  /** Below the title: whose it is. */
  readonly by: string;
}

/** As large as those who show such pictures ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
