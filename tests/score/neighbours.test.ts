import { expect, it } from 'vitest';
import { scoreNeighbours } from '../../src/score/neighbours.ts';
import { labelledPapersSchema } from '../../src/score/labelled.ts';
import { makePaper } from '../pipeline/relate/bee-papers.ts';

it('counts neighbours of the labelled chapter, platform or format', () => {
  const papers = [
    paper('lid', { related: ['comb', 'far', 'board'] }),
    paper('comb', { related: ['far'] }),
    paper('board', { chapter: 'honey', platforms: ['mcu'] }),
    paper('far', { chapter: 'honey' }),
  ];
  expect(scoreNeighbours(papers, [label('lid')])).toEqual({ neighbours: 3, alike: 2 / 3 });
});

it('trusts a label more than what was found', () => {
  const papers = [paper('lid', { related: ['far'] }), paper('far', { chapter: 'hives' })];
  const labels = [label('lid'), { ...label('far'), chapter: 'honey', platforms: [] }];
  expect(scoreNeighbours(papers, labels)).toEqual({ neighbours: 1, alike: 0 });
});

it('counts nothing for papers without label', () => {
  expect(scoreNeighbours([paper('lid', { related: ['lid'] })], [])).toEqual({
    neighbours: 0,
    alike: 1,
  });
});

function paper(
  id: string,
  { related = [], ...fields }: Parameters<typeof makeFields>[0] & { related?: string[] },
) {
  const reasons = related.map((other) => ({ id: other, reason: 'both speak of lids, wax' }));
  return { ...makePaper({ id, ...makeFields(fields) }), related: reasons, names: [] };
}

function makeFields(fields: { chapter?: string; platforms?: 'mcu'[] }) {
  return fields;
}

function label(title: string) {
  const [labelled] = labelledPapersSchema.parse([
    {
      title,
      chapter: 'hives',
      alsoAcceptable: [],
      kind: 'method',
      system: null,
      platforms: ['mcu'],
      devices: [],
      precisions: [],
      headline: null,
      headlineAlternatives: [],
      results: [],
      links: [],
      repairs: [],
    },
  ]);
  if (!labelled) throw new Error('The label is missing.');
  return labelled;
}
