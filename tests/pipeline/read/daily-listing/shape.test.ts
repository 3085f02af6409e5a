import { describe, expect, it } from 'vitest';
import {
  beginsWithin,
  isFinished,
  weighShape,
} from '../../../../src/pipeline/read/daily-listing/shape.ts';

describe('weighShape', () => {
  it.each([
    'Thin Lenses for Lighthouses in Fog',
    'FRESNEL: Thin Lenses for Lighthouses in Fog',
    'Which Bell Should I Ring? A Study of Fog Signals',
    'thin lenses for lighthouses in fog',
    'A Survey of Lamp Oils',
  ])('takes “%s” for a title', (line) => {
    expect(weighShape(line)).toBeLessThan(0);
  });

  it.each([
    'We ring eleven bells on three islands.',
    'Keepers burn what they can get. This paper compares three oils.',
    'Drawings and tables of all lamps are available at https://lamps.example/tables',
    'Lighthouses are hard to see in fog, and thin lenses make them seen from farther away than thick ones',
  ])('takes “%s” for an abstract', (line) => {
    expect(weighShape(line)).toBeGreaterThan(0);
  });

  it('lets no line outweigh three damaged ones', () => {
    expect(weighShape('We have shown that it is so. '.repeat(1000))).toBe(12);
  });
});

describe('isFinished', () => {
  it.each(['the end.', 'is it?', '(see there.)', 'at https://lamps.example/a_b'])(
    'takes “%s”',
    (text) => {
      expect(isFinished(text)).toBe(true);
    },
  );

  it.each(['the end', 'a lamp,', 'see https://lamps.example for'])('refuses “%s”', (text) => {
    expect(isFinished(text)).toBe(false);
  });
});

describe('beginsWithin', () => {
  it.each(['and later ones', ', which burns', 'low-cost oils', 'However, few burn'])(
    'takes “%s”',
    (text) => {
      expect(beginsWithin(text)).toBe(true);
    },
  );

  it.each(['We burn oil', 'vLamp is bright', 'k-wick lamps are', '3 lamps'])(
    'refuses “%s”',
    (text) => {
      expect(beginsWithin(text)).toBe(false);
    },
  );
});
