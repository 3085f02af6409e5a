import { describe, expect, it } from 'vitest';
import { checkElements } from '../../src/prose/check-elements.ts';
import { listPaperNames } from '../../src/prose/paper-names.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { samplePaper } from '../site-units/sample-paper.ts';

const papers = [{ ...samplePaper({ id: 'oillamp', chapter: 'lamps' }), hasNote: false }];
const survey = { chapters: ['lamps'], papers, names: listPaperNames(papers) };

function check(source: string): readonly string[] {
  const prose = readProse(source, survey.names);
  return checkElements(prose, survey).map(
    ({ line, column, happened, mend }) => `${line}:${column} ${happened} ${mend}`,
  );
}

describe('checkElements', () => {
  it.each([
    '<Results of="lamps" metric="speedup" unit="x" />',
    '<Results of={["oillamp"]} metric="latency" />',
    '<Results where="chapter:lamps" metric="latency" />',
    '<Papers where="chapter:lamps year:2020.." />',
    '<Figure of="years" />',
    '<Figure of="speedup" where="chapter:lamps" />',
    '<Other of="anything" />',
  ])('takes %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  it.each([
    ['<Results of="lamps" metric="speed" />', '1:1 `metric` can’t be `speed`.'],
    ['<Results of="lamps" />', '1:1 `metric` is missing.'],
    ['Tea.\n\n<Results of="lamp" metric="speedup" />', '3:1 There is no paper `lamp`.'],
    ['<Papers where="chaptr:lamps" />', 'did you mean `chapter:`?'],
    ['<Papers of="lamps" />', '`<Papers>` has no `of`. it has `where`'],
    ['<Figure of="year" />', '1:1 `of` can’t be `year`. did you mean `years`?'],
  ])('refuses %s', (source, message) => {
    expect(check(source)).toEqual([expect.stringContaining(message)]);
  });
});
