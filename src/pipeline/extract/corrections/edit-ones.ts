import type { FactCorrection } from '../../../model/corrections.ts';
import type { Words } from '../../../model/evidence.ts';
import type { PaperText } from '../../../model/found.ts';
import type { ExtractedPaper } from '../../../model/paper.ts';
import { findQuote } from '../../../text/find-quote.ts';
import type { Edit } from './edit.ts';

/**
 * The edits of what a paper has one of: its kind, the name of its system, its headline.
 *
 * `words` are those that a person gave for them; a headline is its own words.
 */
export function changeOnes(
  { kind, system, headline }: Change,
  { text, words }: Given,
): readonly Edit[] {
  return [
    ...(kind === undefined
      ? []
      : [changeOne('kind', kind, { words, apply: (paper) => ({ ...paper, kind }) })]),
    ...(system === undefined
      ? []
      : [changeOne('system', system, { words, apply: (paper) => ({ ...paper, system }) })]),
    ...(headline === undefined ? [] : [changeHeadline(headline, text)]),
  ];
}

function changeHeadline(written: string | null, text: PaperText): Edit {
  const words = written === null ? undefined : findQuote(written, text);
  const headline = words?.quote ?? written;
  const apply = (paper: ExtractedPaper) => ({ ...paper, headline });
  const edit = changeOne('headline', headline, { words, apply });
  return written === null || words ? edit : { ...edit, missing: written };
}

function changeOne(
  field: keyof typeof NOUNS,
  value: string | null,
  { words, apply }: Pick<Edit, 'apply'> & { words: Words | undefined },
): Edit {
  return {
    field,
    what: value === null ? `${NOUNS[field]} removed` : `${NOUNS[field]} changed to “${value}”`,
    ...(value !== null && { states: { field, says: value, words } }),
    state: (paper) => (paper[field] === value ? 'done' : 'needed'),
    apply,
  };
}

const NOUNS = { kind: 'kind of work', system: 'name', headline: 'leading sentence' } as const;

type Change = NonNullable<FactCorrection['change']>;

interface Given {
  readonly text: PaperText;
  readonly words: Words | undefined;
}
