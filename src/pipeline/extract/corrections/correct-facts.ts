import type { FactCorrection } from '../../../model/corrections.ts';
import type { ExtractedPaper } from '../../../model/paper.ts';
import type { Report } from '../../../report/report.ts';
import { didYouMean } from '../../../text/nearest.ts';
import type { StageContext } from '../../stage.ts';
import type { Edit } from './edit.ts';
import { listEdits } from './list-edits.ts';

/**
 * Corrects the facts of papers as a person wrote, and keeps the reasons beside them.
 *
 * Reports corrections of unknown papers, those that find nothing to correct, needless ones, and
 * words that don't stand in the paper; none of these does anything.
 */
export function correctFacts(
  papers: readonly ExtractedPaper[],
  { corrections, report }: StageContext,
): readonly ExtractedPaper[] {
  const ids = new Set(papers.map(({ id }) => id));
  for (const id of Object.keys(corrections.facts)) {
    if (ids.has(id)) continue;
    report.add('correction/unknown-paper', { id, hint: didYouMean(id, ids) }, PLACE);
  }
  return papers.map((paper) =>
    (corrections.facts[paper.id] ?? []).reduce(
      (corrected, correction) => correctPaper(corrected, correction, report),
      paper,
    ),
  );
}

const PLACE = { file: 'corrections/facts.yaml' };

function correctPaper(
  paper: ExtractedPaper,
  correction: FactCorrection,
  report: Report,
): ExtractedPaper {
  return listEdits(correction, paper).reduce((before, edit) => {
    const refusal = refuseEdit(before, edit);
    if (refusal) {
      report.add(refusal, { id: paper.id, what: edit.what, words: edit.missing ?? '' }, PLACE);
      return before;
    }
    const { field, what, states } = edit;
    const unquoted = states && !states.words ? { unquoted: states.says } : {};
    const done = { field, what, why: correction.why, ...unquoted };
    return {
      ...proveEdit(edit.apply(before), edit),
      factCorrections: [...(before.factCorrections ?? []), done],
    };
  }, paper);
}

function refuseEdit(paper: ExtractedPaper, edit: Edit) {
  if (edit.missing !== undefined) return 'extract/not-in-text';
  if (edit.state(paper) === 'done') return 'extract/already-so';
  return edit.state(paper) === 'absent' ? 'extract/nothing-there' : undefined;
}

/** Drops the evidence of facts that the edit took away, and adds that of the fact that it states. */
function proveEdit(paper: ExtractedPaper, { field, states }: Edit): ExtractedPaper {
  const left = field === 'links' ? paper.links.map(({ url }) => url) : paper[field];
  const evidence = paper.evidence.filter((words) => {
    if (words.field !== field) return true;
    return Array.isArray(left) && left.some((value) => value === words.value);
  });
  if (!states?.words) return { ...paper, evidence };
  const value = states.value === undefined ? {} : { value: states.value };
  return { ...paper, evidence: [...evidence, { field: states.field, ...value, ...states.words }] };
}
