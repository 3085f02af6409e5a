import { describe, expect, it } from 'vitest';
import { makeVariations } from '../../scripts/bench/vary-text.ts';

const texts = [
  'Paper kites carry their strings over quiet harbours, while heavier kites need longer tails.',
  'Harbour pilots measure evening winds with paper lanterns and carry heavier anchors.',
];

describe('makeVariations', () => {
  it('gives the same for the same seed, and other texts for another', () => {
    expect(writeMany(1, 5)).toEqual(writeMany(1, 5));
    expect(writeMany(1, 5)).not.toEqual(writeMany(2, 5));
  });

  it('never repeats a text, and keeps its short words and signs', () => {
    const written = writeMany(1, 20);
    expect(new Set([...texts, ...written]).size).toBe(22);
    for (const text of written) expect(text).toMatch(/ and .*\.$|,.*\.$/u);
  });

  it('adds words ever more slowly', () => {
    const written = writeMany(1, 400);
    const [early, late] = [written.slice(0, 200), written.slice(200)].map(listWords);
    const added = [...(late ?? [])].filter((word) => !early?.has(word)).length;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(early?.size ?? 0);
  });
});

function writeMany(seed: number, count: number): string[] {
  const vary = makeVariations(texts, seed);
  return Array.from({ length: count }, (_, at) => vary(texts[at % texts.length] ?? ''));
}

function listWords(lines: readonly string[]): Set<string> {
  return new Set(lines.join(' ').split(/[^\p{L}]+/u));
}
