import { describe, expect, it } from 'vitest';
import { quotedPaperSchema } from '../../src/model/paper.ts';

const RESULT = { metric: 'power', value: 3, unit: 'x', relative: true, quote: 'three times' };
const PAPER = {
  id: 'wicks',
  title: 'Wicks',
  rawTitle: 'Wicks',
  chapter: 'lamps',
  alsoIn: [],
  chapterEvidence: [],
  kind: 'method',
  system: null,
  platforms: [],
  devices: [],
  precisions: [],
  headline: 'We cut wicks.',
  results: [RESULT],
  links: [],
  repairs: [],
  sources: [{ file: 'sources/lamps.txt', line: 1 }],
  authors: [],
  categories: [],
  related: [],
  abstract: 'We cut wicks. They burn three\n\ntimes as long.',
};

describe('quotedPaperSchema', () => {
  it('takes facts whose words stand in the text, across paragraphs too', () => {
    expect(quotedPaperSchema.parse(PAPER)).toEqual(PAPER);
  });

  it.each(['four times', ''])('refuses a result that quotes “%s”', (quote) => {
    const made = quotedPaperSchema.safeParse({ ...PAPER, results: [RESULT, { ...RESULT, quote }] });
    expect(made.error?.issues).toMatchObject([
      {
        path: ['results', 1, 'quote'],
        message: `neither title nor abstract holds the words “${quote}”`,
      },
    ]);
  });

  it('refuses a headline that the text lacks', () => {
    const made = quotedPaperSchema.safeParse({ ...PAPER, headline: 'We cut no wicks.' });
    expect(made.error?.issues).toMatchObject([{ path: ['headline'] }]);
  });
});
