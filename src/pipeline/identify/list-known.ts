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
    const parsed = knownSchema.safeParse(head && parseSafely(pickFields(head.yaml)));
    return parsed.success ? [parsed.data] : [];
  });
}

/** The lines of the few fields that matter: parsing the whole head takes ten times as long. */
function pickFields(yaml: string): string {
  const fields = yaml.split(/\n(?=[^\s-])/u);
  return fields.filter((field) => /^(?:id|title|sources):/u.test(field)).join('\n');
}

function parseSafely(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}
