import type { FactCorrection } from '../../../model/corrections.ts';
import type { ExtractedPaper } from '../../../model/paper.ts';
import type { Edit } from './edit.ts';

/** The edits of what a paper has one of: its kind, the name of its system, its headline. */
export function changeOnes({ kind, system, headline }: Change): readonly Edit[] {
  return [
    ...(kind === undefined ? [] : [changeOne('kind', kind, (paper) => ({ ...paper, kind }))]),
    ...(system === undefined
      ? []
      : [changeOne('system', system, (paper) => ({ ...paper, system }))]),
    ...(headline === undefined
      ? []
      : [
          {
            ...changeOne('headline', headline, (paper) => ({ ...paper, headline })),
            ...(headline !== null && { words: headline }),
          },
        ]),
  ];
}

function changeOne(
  field: keyof typeof NOUNS,
  value: string | null,
  apply: (paper: ExtractedPaper) => ExtractedPaper,
): Edit {
  return {
    field,
    what: value === null ? `${NOUNS[field]} removed` : `${NOUNS[field]} changed to “${value}”`,
    state: (paper) => (paper[field] === value ? 'done' : 'needed'),
    apply,
  };
}

const NOUNS = { kind: 'kind of work', system: 'name', headline: 'leading sentence' } as const;

type Change = NonNullable<FactCorrection['change']>;
