import { describe, expect, it } from 'vitest';
import { surveySchema } from '../../src/model/survey.ts';

describe('the terms of a chapter', () => {
  it('are written with their weight, or after it in a row', () => {
    expect(parseTerms({ fog: 2, '1.5': 'horn, fog bell', '-1': 'bell buoy' })).toEqual({
      fog: 2,
      horn: 1.5,
      'fog bell': 1.5,
      'bell buoy': -1,
    });
  });

  it('may be missing', () => {
    expect(parseTerms(undefined)).toEqual({});
  });

  it('may be numbers themselves', () => {
    expect(parseTerms({ '1822': 2 })).toEqual({ '1822': 2 });
  });

  it.each([
    [{ fog: 'horn' }, 'expected a number, or terms after a number'],
    [{ '2': 'horn, , bell' }, 'expected a term, found ``'],
    [{ '*': 2 }, 'expected a term, found `*`'],
    [{ '2': 'horn', '3': 'bell, horn' }, '`horn` has two weights'],
  ])('are refused in %j', (terms, problem) => {
    expect(() => parseTerms(terms)).toThrow(problem);
  });
});

function parseTerms(terms: unknown): unknown {
  const fog = { id: 'fog', title: 'Fog', scope: 'Horns.', terms };
  return surveySchema.parse({ title: 'Seamarks', chapters: [fog] }).chapters[0]?.terms;
}
