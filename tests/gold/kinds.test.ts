import { expect, it } from 'vitest';
import { measureShippedSurvey } from './measured.ts';

it('keeps the kinds above their floor', async () => {
  const found = (await measureShippedSurvey()).find(({ name }) => name === 'kinds');
  expect(found?.figure?.share).toBeGreaterThanOrEqual(found?.floor ?? 1);
});
