import { parse } from 'yaml';
import type { KnownPage } from '../../model/known-page.ts';
import { frontMatterSchema } from '../../model/paper.ts';
import type { SurveyFile } from '../../model/survey-files.ts';
import { splitFrontMatter } from '../../text/front-matter.ts';

const knownSchema = frontMatterSchema.pick({ id: true, title: true, sources: true });

/** What earlier runs called their papers; a page that can't be read says nothing. */
export function listKnownPages(pages: readonly SurveyFile[]): readonly KnownPage[] {
  return pages.flatMap(({ bytes }) => {
    const head = splitFrontMatter(new TextDecoder().decode(bytes));
    const parsed = knownSchema.safeParse(head && parseSafely(head.yaml));
    return parsed.success ? [parsed.data] : [];
  });
}

function parseSafely(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}
