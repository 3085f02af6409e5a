import { stringify } from 'yaml';
import { frontMatterSchema, type Paper } from '../../model/paper.ts';
import type { Page } from '../../model/page.ts';
import type { Stage } from '../stage.ts';
import { abstractToMdx } from './abstract-to-mdx.ts';
import { sealPage } from './seal.ts';

/** Writes each paper as the text of its MDX page; the path is relative to the survey folder. */
export const emitPages: Stage<readonly Paper[], readonly Page[]> = (papers) =>
  papers.map((paper) => ({
    path: `papers/${paper.chapter}/${paper.id}.mdx`,
    text: formatPage(paper),
  }));

function formatPage({ abstract, ...rest }: Paper): string {
  // Parsing drops what doesn't belong and gives every page the schema's order of fields.
  const yaml = stringify(frontMatterSchema.parse(rest), { lineWidth: 0 });
  return sealPage(yaml, abstractToMdx(abstract));
}
