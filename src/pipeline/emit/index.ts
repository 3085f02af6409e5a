import { type Paper, quotedPaperSchema } from '../../model/paper.ts';
import type { Page } from '../../model/page.ts';
import type { Stage } from '../stage.ts';
import { abstractToMdx } from './abstract-to-mdx.ts';
import { formatHead } from './format-head.ts';
import { sealPage } from './seal.ts';

/** Writes each paper as the text of its MDX page; the path is relative to the survey folder. */
export const emitPages: Stage<readonly Paper[], readonly Page[]> = (papers) =>
  papers.map((paper) => ({
    path: `papers/${paper.chapter}/${paper.id}.mdx`,
    text: formatPage(paper),
  }));

function formatPage(paper: Paper): string {
  // Parsing drops what doesn't belong, gives every page the schema's order of fields, and refuses
  // a fact that the text doesn't state.
  const { abstract, ...head } = quotedPaperSchema.parse(paper);
  return sealPage(formatHead(head), abstractToMdx(abstract));
}
