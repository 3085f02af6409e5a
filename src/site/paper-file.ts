import { basename } from 'node:path';
import type * as z from 'zod';
import { frontMatterSchema, quotedPaperSchema } from '../model/paper.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { compileAbstract, type Abstract } from './abstract.ts';
import { listMarks, type Mark } from './marks.ts';
import { UnexpectedNode } from './plain-hast.ts';
import { makeSiteError } from './site-error.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads a generated page whole, or throws with the line that is not as the pipeline writes it. */
export function readPaperFile(file: string, page: string): PaperFile {
  const parts = splitFrontMatter(page);
  if (!parts) throw makeSiteError({ file, line: 1 }, 'The page has no front matter.', REGENERATE);

  const paper = readYamlFile(
    { file, yaml: parts.yaml, firstLine: 2 },
    frontMatterSchema,
    REGENERATE,
  );
  if (`${paper.id}.mdx` !== basename(file)) {
    throw makeSiteError({ file }, `The page is of \`${paper.id}\`, not of its name.`, REGENERATE);
  }
  const bodyLine = parts.yaml.split('\n').length + 2;
  const abstract = compileOrBlame(parts.body, listMarks(paper), { file, line: bodyLine });
  refuseUnfounded({ ...paper, abstract: abstract.text }, file);
  return { paper, ...abstract };
}

/** A fact without its words in the text is worse than no page. */
function refuseUnfounded(paper: z.input<typeof quotedPaperSchema>, file: string): void {
  const [issue] = quotedPaperSchema.safeParse(paper).error?.issues ?? [];
  if (!issue) return;
  throw makeSiteError({ file }, `\`${issue.path.join('.')}\`: ${issue.message}.`, REGENERATE);
}

const REGENERATE =
  'run `npm run ingest` to write the page anew; words of your own belong in content/notes';

function compileOrBlame(
  body: string,
  marks: readonly Mark[],
  start: { file: string; line: number },
): Abstract {
  try {
    return compileAbstract(body, marks);
  } catch (error) {
    if (!(error instanceof UnexpectedNode)) throw error;
    const place = { file: start.file, line: start.line + error.line - 1 };
    throw makeSiteError(
      place,
      `A generated page holds plain text alone: ${error.message}.`,
      REGENERATE,
    );
  }
}

interface PaperFile extends Abstract {
  readonly paper: z.output<typeof frontMatterSchema>;
}
