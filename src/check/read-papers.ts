import { toString } from 'mdast-util-to-string';
import { frontMatterSchema } from '../model/paper.ts';
import type { SurveyFile } from '../model/survey-files.ts';
import { parseMdx } from '../prose/parse-mdx.ts';
import type { Report } from '../report/report.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { readYaml } from '../text/read-yaml.ts';
import type { CheckedPaper } from './survey.ts';

/** Reads the generated pages of a survey; one that can't be read is reported and left out. */
export function readPapers(pages: readonly SurveyFile[], report: Report): readonly CheckedPaper[] {
  return pages.flatMap(({ file, bytes }) => {
    const paper = readPaper(new TextDecoder().decode(bytes));
    if (!paper) report.add('check/unreadable-page', {}, { file });
    return paper ?? [];
  });
}

function readPaper(page: string): CheckedPaper | undefined {
  const parts = splitFrontMatter(page);
  if (!parts) return undefined;
  const { data } = readYaml(parts.yaml, frontMatterSchema);
  const tree = parseMdx(parts.body);
  if (!data || !('type' in tree)) return undefined;
  return { ...data, abstract: tree.children.map((block) => toString(block)).join('\n\n') };
}
