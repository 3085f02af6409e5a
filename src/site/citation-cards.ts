/**
 * Shows a paper's card beside a link that cites it: to a pointer that rests there, to a link that
 * the keyboard has reached, and to the first tap; the second tap follows the link.
 *
 * A card stays while the pointer or the focus is on its link, and the pointer on the card. In the
 * margin it covers no words, and stays until another one is asked for. Escape and a click elsewhere
 * take it away. Without popovers, links remain links.
 */
export function startCards(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = findLink(target);
    if (link) later(() => show(link), REST_MS);
    else if (isOnCard(target) || !shown || isHeld(shown)) clearTimeout(timer);
    else later(hide, LEAVE_MS);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = findLink(target);
    if (link?.matches(':focus-visible')) show(link);
    else if (!isOnCard(target) && !shown?.link.matches(':hover')) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  // A tap is a click by a pointer of the kind `touch`, and the first one must not follow the link.
  document.addEventListener('click', (event) => {
    const link = findLink(event.target);
    if (link && isTouch(event) && shown?.link !== link) {
      event.preventDefault();
      show(link);
    } else if (!isOnCard(event.target)) hide();
  });
}

/** Long enough to cross a link without meaning it, and to leave it by mistake. */
const REST_MS = 150;
const LEAVE_MS = 250;
/** Between a link and its card, and between a card and the edge of the window, in px. */
const GAP = 6;

/** What stays free beside the text, and the narrowest card that stands well in the margin, in px. */
const AISLE = 40;
const NARROWEST = 270;

let shown: ShownCard | undefined;
let timer: number | undefined;

function later(act: () => void, ms: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, ms);
}

function findLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLAnchorElement>('a[data-cite]') ?? undefined)
    : undefined;
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Node && shown !== undefined && shown.card.contains(target);
}

/** Tells whether a card outlasts the pointer: however slowly it comes, it must find the card there. */
function isHeld({ link, isInMargin }: ShownCard): boolean {
  return isInMargin || link.matches(':focus-visible');
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (shown?.link === link) return;
  hide();
  const card = document.getElementById(`card-${link.dataset['cite'] ?? ''}`);
  if (!card) return;
  card.showPopover();
  const isInMargin = placeInMargin(link, card);
  shown = { link, card, isInMargin };
  if (!isInMargin) place(link, card);
}

function hide(): void {
  clearTimeout(timer);
  shown?.card.hidePopover();
  shown = undefined;
}

/** Beside the text at the height of the link, where there is room for it: it covers no words there. */
function placeInMargin(link: HTMLAnchorElement, card: HTMLElement): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const left = (link.closest('.text')?.getBoundingClientRect().right ?? clientWidth) + AISLE;
  const room = clientWidth - left - 3 * GAP;
  card.style.maxWidth = room < NARROWEST ? '' : `${room}px`;
  if (room < NARROWEST) return false;
  const { height } = card.getBoundingClientRect();
  const top = Math.min(link.getBoundingClientRect().top - GAP, clientHeight - height - GAP);
  card.style.inset = `${Math.max(GAP, top) + scrollY}px auto auto ${left + scrollX}px`;
  return true;
}

/** Below the link, or above it where there is more room; it scrolls with the text. */
function place(link: HTMLAnchorElement, card: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = card.getBoundingClientRect();
  // Of a link that runs over two lines, the end is nearest to the card.
  const lines = [...link.getClientRects()];
  const first = lines[0] ?? link.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const isBelow = clientHeight - last.bottom > height + 2 * GAP || first.top < height + 2 * GAP;
  const top = isBelow ? last.bottom + GAP : first.top - height - GAP;
  const left = Math.max(GAP, Math.min((isBelow ? last : first).left, clientWidth - width - GAP));
  card.style.inset = `${top + scrollY}px auto auto ${left + scrollX}px`;
}

interface ShownCard {
  readonly link: HTMLAnchorElement;
  readonly card: HTMLElement;
  readonly isInMargin: boolean;
}
