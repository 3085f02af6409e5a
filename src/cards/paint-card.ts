import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { digestText } from '../text/digest.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/**
 * Gives the PNG of a card. One that was painted before comes from `folder`: what is kept of a card is the digest of
 * its drawing before the picture, so that a survey keeps one file a card, however often they change.
 */
export async function paintCard(card: Card, folder: string): Promise<Buffer> {
  const drawing = drawCard(card);
  const digest = Buffer.from(digestText(OPTIONS + drawing, DIGEST));
  const file = join(folder, card.path);
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(0, DIGEST).equals(digest)) return kept.subarray(DIGEST);

  const picture = await sharp(Buffer.from(drawing)).png(PNG).toBuffer();
  await mkdir(dirname(file), { recursive: true });
  // A build that is broken off leaves no half of one.
  await writeFile(`${file}.new`, Buffer.concat([digest, picture]));
  await rename(`${file}.new`, file);
  return picture;
}

/** Two inks on paper and what is between them: more colours weigh more and show no difference. */
const PNG = { palette: true, colours: 12, effort: 1, dither: 0 };
const OPTIONS = JSON.stringify(PNG);
const DIGEST = 32;
