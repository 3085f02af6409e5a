import { CARD_SIZE, type Card } from './card.ts';
import { findOutline, type Face } from './card-fonts.ts';
import { breakLines, canSet, measure, shorten } from './set-lines.ts';

/** Tells whether the site's fonts have all signs of a card. */
export function canDraw({ head, over, title, by }: Card): boolean {
  const upright = [...over.map(({ text }) => text), title].join('');
  return canSet('italic', head + by) && canSet('normal', upright);
}

/** Draws a card as the site looks, as SVG without text: only with the outlines of its letters. */
export function drawCard({ head, over, title, by }: Card): string {
  const { width, height } = CARD_SIZE;
  const { size, lines } = fitTitle(title);
  const texts: readonly Text[] = [
    { text: shorten(head, { face: 'italic', size: SMALL, width: ROOM }), face: 'italic', y: 92 },
    ...setOver(over),
    ...lines.map((text, at) => ({ text, size, y: TITLE_TOP + size * (1 + at * LEADING) })),
    {
      text: shorten(by, { face: 'italic', size: SMALL, width: ROOM }),
      face: 'italic',
      y: height - 64,
    },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${HAIR}" d="M${MARGIN} 122h${ROOM}v2H${MARGIN}z"/>`,
    `<path fill="${RUBRIC}" d="M${MARGIN} 120h64v5H${MARGIN}z"/>`,
    ...texts.map((text) => drawText(text)),
    '</svg>',
  ].join('');
}

function setOver(parts: Card['over']): readonly Text[] {
  let x = MARGIN;
  return parts.map(({ text: whole, isRed }) => {
    const text = shorten(whole, { face: 'normal', size: SMALL, width: MARGIN + ROOM - x });
    const part = { text, x, y: OVER, fill: isRed ? RUBRIC : FADED };
    x += measure('normal', `${text} `, SMALL);
    return part;
  });
}

/** The largest size in which a title takes few lines. */
function fitTitle(title: string): { size: number; lines: readonly string[] } {
  const fitting = SIZES.map(({ size, most }) => ({
    size,
    most,
    lines: breakLines(title, { face: 'normal', size, width: ROOM, most: most + 1 }),
  })).find(({ lines, most }) => lines.length <= most);
  const { size, most } = SMALLEST;
  return fitting ?? { size, lines: breakLines(title, { face: 'normal', size, width: ROOM, most }) };
}

function drawText({
  text,
  face = 'normal',
  size = SMALL,
  x = MARGIN,
  y,
  fill = INK,
}: Text): string {
  const unit = size / 1000;
  let path = '';
  let at = 0;
  for (const sign of text) {
    const { path: outline = '', advance = 0 } = findOutline(face, sign) ?? {};
    if (outline !== '') path += `<path transform="translate(${at.toFixed(0)})" d="${outline}"/>`;
    at += advance;
  }
  return `<g fill="${fill}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${unit} -${unit})">${path}</g>`;
}

// As in `tokens.css`, of the light scheme.
const PAPER = '#fcfcfb';
const INK = '#1a1b1e';
const FADED = '#5c5d61';
const HAIR = '#d8d8d4';
const RUBRIC = '#ad1f12';

const MARGIN = 80;
const ROOM = CARD_SIZE.width - 2 * MARGIN;
const SMALL = 30;
const OVER = 188;
const TITLE_TOP = 220;
const LEADING = 1.17;
const SMALLEST = { size: 44, most: 5 };
const SIZES = [{ size: 72, most: 2 }, { size: 62, most: 3 }, { size: 52, most: 4 }, SMALLEST];

interface Text {
  readonly text: string;
  readonly face?: Face;
  readonly size?: number;
  readonly x?: number;
  /** Of the line on which letters stand. */
  readonly y: number;
  readonly fill?: string;
}
