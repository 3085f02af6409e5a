import { describe, expect, it } from 'vitest';
import { findDevices } from '../../src/pipeline/extract/devices/find-devices.ts';
import { findHeadline } from '../../src/pipeline/extract/headline/find-headline.ts';
import { findLinks } from '../../src/pipeline/extract/links/find-links.ts';
import { findPlatforms } from '../../src/pipeline/extract/platforms/find-platforms.ts';
import { findPrecisions } from '../../src/pipeline/extract/precisions/find-precisions.ts';
import { extractResults } from '../../src/pipeline/extract/results/index.ts';
import { findSystem } from '../../src/pipeline/extract/system/find-system.ts';
import type { Found, PaperText } from '../../src/model/found.ts';
import { readCapturedEntries } from '../pipeline/repair/captured-entries.ts';
import { mendEntries } from '../pipeline/repair/mend.ts';
import { measureShippedSurvey } from './measured.ts';

const measured = await measureShippedSurvey();
const FACTS = /^(?:results|platforms|formats|devices|system|headline|links|quotes)\b/u;

describe('the facts of labelled papers', () => {
  it.each(measured.filter(({ name }) => FACTS.test(name)))(
    'are found as well as ever: $name',
    ({ figure, floor }) => {
      expect(figure?.share).toBeGreaterThanOrEqual(floor ?? 1);
    },
  );
});

describe('every fact of the survey', () => {
  const texts = mendEntries(readCapturedEntries());

  it('quotes words that stand where it says', () => {
    for (const text of texts) {
      for (const { quote, start, end, where } of listFound(text)) {
        expect(text[where].slice(start, end)).toBe(quote);
      }
    }
  });

  it('has the place of each refused number too', () => {
    for (const text of texts) {
      for (const { where, start, end, words } of extractResults(text).rejected) {
        expect(text[where].slice(start, end)).toBe(words);
      }
    }
  });
});

function listFound(text: PaperText): readonly Omit<Found<unknown>, 'value'>[] {
  return [
    ...[findSystem(text), findHeadline(text)].filter((fact) => fact !== undefined),
    ...findPlatforms(text),
    ...findDevices(text),
    ...findPrecisions(text),
    ...findLinks(text),
    ...extractResults(text).results,
  ];
}
