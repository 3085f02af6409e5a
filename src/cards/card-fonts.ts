import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkitten';

/** A face of the site's own fonts: upright, or italic. */
export type Face = 'normal' | 'italic';

/** A glyph as an outline in units of the font, 1000 to its size; y grows upwards. */
export interface Outline {
  readonly path: string;
  readonly advance: number;
}

/** Finds the outline of a character; gives nothing for one that the fonts don't have. */
export function findOutline(face: Face, character: string): Outline | undefined {
  const key = `${face} ${character}`;
  if (!outlines.has(key)) outlines.set(key, drawOutline(face, character));
  return outlines.get(key);
}

const outlines = new Map<string, Outline | undefined>();

function drawOutline(face: Face, character: string): Outline | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const subset of SUBSETS) {
    const font = openFont(`source-serif-4-${subset}-wght-${face}.woff2`);
    if (!font.hasGlyphForCodePoint(code)) continue;
    const glyph: Glyph = font.glyphForCodePoint(code);
    const unit = 1000 / font.unitsPerEm;
    return { path: glyph.path.scale(unit, unit).toSVG(), advance: glyph.advanceWidth * unit };
  }
  return undefined;
}

/** The packages of fonts are split by script; most titles need the first alone. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

function openFont(file: string): Font {
  const known = fonts.get(file);
  if (known) return known;
  const path = require.resolve(`@fontsource-variable/source-serif-4/files/${file}`);
  const font = create(readFileSync(path));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} holds more than one font.`);
  fonts.set(file, font);
  return font;
}

const fonts = new Map<string, Font>();
const require = createRequire(import.meta.url);
