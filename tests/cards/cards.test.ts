import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { canDraw, drawCard } from '../../src/cards/draw-card.ts';
import { paintCard } from '../../src/cards/paint-card.ts';
import { breakLines, measure, shorten } from '../../src/cards/set-lines.ts';

const setting = { face: 'normal', size: 50, width: 600, most: 3 } as const;
const long = 'Tides and what they do to teacups that stand on window sills by the sea at noon';

describe('breakLines', () => {
  it('breaks between words, none wider than the line', () => {
    const lines = breakLines('Tides and what they do to teacups by the sea', setting);
    expect(lines.join(' ')).toBe('Tides and what they do to teacups by the sea');
    expect(lines.length).toBeGreaterThan(1);
    expect(widest(lines)).toBeLessThanOrEqual(600);
  });

  it('ends in an ellipsis where there is more than the lines hold', () => {
    const lines = breakLines(`${long} ${long}`, setting);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/ …$/u);
    expect(widest(lines)).toBeLessThanOrEqual(600);
  });

  it('cuts a word that is wider than a line', () => {
    const lines = breakLines('Tide'.repeat(14), setting);
    expect(lines.join('')).toBe('Tide'.repeat(14));
    expect(widest(lines)).toBeLessThanOrEqual(600);
  });
});

describe('shorten', () => {
  it('leaves what fits as it is', () => {
    expect(shorten('Tides', setting)).toBe('Tides');
  });
});

describe('canDraw', () => {
  it.each([
    ['Überblick: O(n²) Tides at ±0.5 % with 10× the Foam', true],
    ['Приливы и γ-Foam', true],
    ['潮汐', false],
    ['Tides 🌊', false],
  ])('says of “%s”: %s', (title, expected) => {
    expect(canDraw(sampleCard({ title }))).toBe(expected);
  });
});

describe('drawCard', () => {
  it('draws letters as outlines, so that no text can become mark-up', () => {
    const drawing = drawCard(sampleCard({ title: '</svg><script>&amp;"' }));
    expect(drawing).not.toMatch(/script|&|<text/u);
    expect(drawing.match(/<\/svg>/gu)).toHaveLength(1);
  });
});

describe('paintCard', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conspectus-cards-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('paints a small PNG, and takes it from the folder until the card changes', async () => {
    const card = sampleCard({ title: long });
    const picture = await paintCard(card, folder);
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    expect(picture.length).toBeLessThan(25_000);

    const file = join(folder, card.path);
    const kept = await readFile(file);
    await writeFile(file, Buffer.concat([kept.subarray(0, 32), Buffer.from('kept')]));
    expect((await paintCard(card, folder)).toString()).toBe('kept');
    expect((await paintCard({ ...card, by: 'Ben Kelp' }, folder)).length).toBeGreaterThan(4);
  });
});

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => measure('normal', line, 50)));
}

function sampleCard(parts: Partial<Card> = {}): Card {
  return {
    path: 'cards/papers/tides.png',
    head: 'Tides',
    over: [{ text: '2', isRed: true }, { text: 'Currents' }],
    title: 'Tides in Teacups',
    by: 'Ada Foam, 2024',
    ...parts,
  };
}
