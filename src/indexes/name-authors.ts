import { splitName } from '../citations/split-name.ts';
import { spellName } from '../citations/write-citations.ts';
import type { SitePaper } from '../site/site-paper.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { joinNames } from './join-names.ts';
import type { Named } from './named.ts';

/** Who wrote a paper; where nobody is named, the organisation. */
export function listAuthors({ authors, organization }: Signed): readonly string[] {
  return authors.length === 0 && organization !== undefined ? [organization] : authors;
}

/** Takes the spellings together that are safe to be of one author, under the fullest of them. */
export function nameAuthors(papers: readonly SitePaper[]): readonly Named[] {
  return joinNames(papers.map((paper) => listAuthors(paper))).map((spellings) => {
    const [fullest = ''] = spellings;
    const name = spellName(splitName(fullest));
    return { name, sort: sortName(fullest), written: spellings };
  });
}

function sortName(written: string): string {
  const { family, given = '', literal = '' } = splitName(written);
  return family === undefined
    ? foldLetters(literal)
    : `${foldLetters(family)}, ${foldLetters(given)}`;
}

type Signed = Pick<SitePaper, 'authors' | 'organization'>;
