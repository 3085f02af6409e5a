import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { SurveyFile } from '../model/survey-files.ts';
import type { Report } from '../report/report.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { readYaml } from '../text/read-yaml.ts';
import { checkedFieldsSchema, type CheckedPaper } from './survey.ts';

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
  const { data } = readYaml(pickFields(parts.yaml), checkedFieldsSchema);
  if (!data) return undefined;
  // What is written as MDX, and safely, is plain Markdown.
  const blocks = fromMarkdown(parts.body).children;
  return { ...data, abstract: blocks.map((block) => toString(block)).join('\n\n') };
}

/** The lines of the fields that are checked: parsing the whole head takes twice as long. */
function pickFields(yaml: string): string {
  const fields = yaml.split(/\n(?=[^\s-])/u);
  return fields.filter((field) => FIELDS.has(field.slice(0, field.indexOf(':')))).join('\n');
}

const FIELDS = new Set(Object.keys(checkedFieldsSchema.shape));
