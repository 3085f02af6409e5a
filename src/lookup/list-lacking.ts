import { LOOKED_UP, type LookedUp, type Metadata } from '../model/metadata.ts';

/** The facts that neither a paper nor what was looked up of it has, nor a person settled. */
export function listLacking(paper: Facts, entry?: Metadata): readonly LookedUp[] {
  return LOOKED_UP.filter((field) => {
    const isPart = field === 'authors' && paper.moreAuthors === true;
    const isStated = !isPart && !isEmpty(paper[field]);
    return !isStated && !entry?.corrected.includes(field) && isEmpty(entry?.[field]);
  });
}

function isEmpty(value: string | readonly string[] | undefined): boolean {
  return value === undefined || value.length === 0;
}

/** What is looked up, as far as a paper or a record has it. */
export interface Facts {
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** The source names only the first of the authors. */
  readonly moreAuthors?: boolean | undefined;
  readonly published?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly venue?: string | undefined;
}
