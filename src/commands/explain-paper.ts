import { explainFacts } from '../pipeline/extract/explain-facts.ts';
import { runPipeline } from '../pipeline/index.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { makeReport } from '../report/report.ts';
import { findTitles } from '../text/find-titles.ts';
import { describeChoice } from './describe-choice.ts';
import { markFindings, type Numbered } from './mark-findings.ts';

/**
 * Prints the text of the one paper whose title holds the words, with every fact marked and listed,
 * and every number that was taken for no result. False, with a word on what to do, where that isn't
 * one paper.
 */
export async function explainPaper({ content, words, print }: ExplainOptions): Promise<boolean> {
  const report = makeReport();
  const outcome = runPipeline(await readSurveyFolder(content, report), report, () => undefined);
  if (!outcome) {
    print('The settings of the survey cannot be used. To see why: npm run ingest -- --check');
    return false;
  }
  const choice = findTitles(words, outcome.papers);
  const [paper, ...others] = choice.found;
  if (!paper || others.length > 0) {
    print(describeChoice(words, choice, 'explain'));
    return false;
  }

  const { facts, rejected, defaultKind } = explainFacts(paper);
  const numbered = [
    ...facts.map((finding, index) => ({ finding, mark: String(index + 1) })),
    ...rejected.map((finding, index) => ({ finding, mark: `no${index + 1}` })),
  ];
  print(`${paper.id}\n`);
  print(markFindings(paper, 'title', numbered));
  print(`\n${markFindings(paper, 'abstract', numbered) || 'It has no abstract.'}`);
  const unsaid = defaultKind && `        kind: ${defaultKind}, by default: no words say so`;
  printList('Facts', [...(unsaid ? [unsaid] : []), ...listFacts(numbered.slice(0, facts.length))]);
  printList('Numbers that are no results', listRejected(numbered.slice(facts.length)));
  const { factCorrections = [] } = paper;
  printList(
    'Corrected by a person',
    factCorrections.map(({ what, why }) => `  ${what}: ${why}`),
  );
  return true;

  function printList(heading: string, lines: readonly string[]): void {
    if (lines.length > 0) print(`\n${heading}\n${lines.join('\n')}`);
  }
}

function listFacts(numbered: readonly Numbered[]): readonly string[] {
  return numbered.map(({ finding: { is, value, quote }, mark }) => {
    const words = value === quote ? '' : `  “${quote}”`;
    return `  ${mark.padStart(4)}  ${is}: ${value}${words}`;
  });
}

function listRejected(numbered: readonly Numbered[]): readonly string[] {
  return numbered.map(
    ({ finding: { value, quote }, mark }) => `  ${mark.padStart(4)}  “${quote}”: ${value}`,
  );
}

interface ExplainOptions {
  readonly content: string;
  /** Some words of a title, a whole title, or an id. */
  readonly words: string;
  readonly print: (line: string) => void;
}
