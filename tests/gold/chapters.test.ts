import { expect, it } from 'vitest';
import { labelled, measureShippedSurvey } from './measured.ts';

const compared = await measureShippedSurvey();

it('finds every labelled paper in the survey', () => {
  expect(compared.find(({ name }) => name === 'papers/found')?.figure).toMatchObject({
    share: 1,
    of: labelled.length,
  });
});

it.each(['chapters/strict', 'chapters/lenient'])('keeps %s above its floor', (wanted) => {
  const found = compared.find(({ name }) => name === wanted);
  expect(found?.figure?.share).toBeGreaterThanOrEqual(found?.floor ?? 1);
});

it('has a floor for every figure, and a figure for every floor', () => {
  for (const { name, figure, floor } of compared) {
    expect([name, figure !== undefined, floor !== undefined]).toEqual([name, true, true]);
  }
});
