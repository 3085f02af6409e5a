import type { PaperText } from '../model/found.ts';
import {
  type FactCase,
  type Facts,
  type FactScores,
  type LabelledFacts,
  scoreFacts,
} from './facts.ts';
import type { Figure } from './floors.ts';
import { isHeldOut } from './held-out.ts';
import { type ComparedPaper, type ResultsScore, scoreResults } from './results.ts';

/**
 * Measures the facts and results of labelled papers, over all of them and over those that rules
 * are not developed on; the figures of the latter are called `… (held out)`.
 *
 * Both sides must be mended. Figures are F1 of results, sets and links, and the share of papers
 * that are right for system and headline.
 */
export function measureFacts(cases: readonly MeasuredCase[]): FactsMeasured {
  const all = scoreCases(cases);
  const heldOut = cases.filter(isHeldOut);
  const hidden = listFigures(scoreCases(heldOut), heldOut.length);
  return {
    ...all,
    figures: [
      ...listFigures(all, cases.length),
      { name: 'quotes', share: shareOfVerbatim(cases), of: cases.length },
      ...hidden.map((figure) => ({ ...figure, name: `${figure.name} (held out)` })),
    ],
  };
}

function scoreCases(cases: readonly MeasuredCase[]): Scores {
  return {
    facts: scoreFacts(cases),
    results: scoreResults(
      cases.map(({ title, expected, found }) => {
        return { title, expected: expected.results, found: found.results };
      }),
    ),
  };
}

function listFigures({ facts, results }: Scores, of: number): readonly Figure[] {
  return [
    { name: 'results/full', share: results.full.f1, of },
    { name: 'results/numbers', share: results.numbers.f1, of },
    { name: 'platforms', share: facts.platforms.f1, of },
    { name: 'formats', share: facts.precisions.f1, of },
    { name: 'devices', share: facts.devices.f1, of },
    { name: 'system', share: facts.system.strict, of },
    { name: 'headline', share: facts.headline.lenient, of },
    { name: 'links', share: facts.links.f1, of },
    { name: 'links/kinds', share: facts.linkKinds.f1, of },
  ];
}

/** Of all results that were found: those whose quote stands in their paper, character by character. */
function shareOfVerbatim(cases: readonly MeasuredCase[]): number {
  const stands = cases.flatMap(({ found: { title, abstract, results } }) =>
    results.map(({ quote }) => quote !== '' && (title.includes(quote) || abstract.includes(quote))),
  );
  return stands.length === 0 ? 1 : stands.filter(Boolean).length / stands.length;
}

/** One paper; `title` is as captured. */
interface MeasuredCase extends FactCase {
  readonly expected: LabelledFacts & { readonly results: ComparedPaper['expected'] };
  readonly found: Facts & PaperText & { readonly results: ComparedPaper['found'] };
}

interface Scores {
  readonly facts: FactScores;
  readonly results: ResultsScore;
}

/** The scores are those over all papers. */
export interface FactsMeasured extends Scores {
  readonly figures: readonly Figure[];
}
