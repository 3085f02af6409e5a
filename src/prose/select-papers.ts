import { findPaper, type PaperNames } from './paper-names.ts';
import { parseWhere, type KnownValues, type SelectablePaper } from './where.ts';

/**
 * The papers that a live component shows: those of a chapter, those named, those that fulfil a
 * condition, or all; or what is wrong with its attributes and how to mend it.
 */
export function selectPapers({ of, where }: Selection, survey: SelectableSurvey): SelectedPapers {
  const chosen = chooseOf(of, survey);
  if ('happened' in chosen || where === undefined) return chosen;
  const parsed = parseWhere(where, survey);
  if ('happened' in parsed) return parsed;
  return { papers: chosen.papers.filter(parsed.test) };
}

function chooseOf(of: Selection['of'], survey: SelectableSurvey): SelectedPapers {
  if (of === undefined) return { papers: survey.papers };
  if (typeof of === 'string' && survey.chapters.includes(of)) {
    return { papers: survey.papers.filter(({ chapter }) => chapter === of) };
  }
  const ids = new Set<string>();
  for (const name of typeof of === 'string' ? [of] : of) {
    const found = findPaper(name, survey.names);
    if (!found.paper) return found;
    ids.add(found.paper.id);
  }
  return { papers: survey.papers.filter(({ id }) => ids.has(id)) };
}

interface Selection {
  /** A chapter's id, or papers by id or system. */
  readonly of?: string | readonly string[] | undefined;
  readonly where?: string | undefined;
}

/** What papers are selected from. */
export interface SelectableSurvey extends KnownValues {
  readonly names: PaperNames;
}

type SelectedPapers =
  | { readonly papers: readonly SelectablePaper[] }
  | { readonly happened: string; readonly mend: string };
