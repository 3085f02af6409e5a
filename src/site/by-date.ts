import { compareText } from '../text/order.ts';
import type { SitePaper } from './site-paper.ts';

/** The newest first, those without a date last; of one day by title. */
export function byDate(a: SitePaper, b: SitePaper): number {
  return compareText(b.published ?? '', a.published ?? '') || compareText(a.title, b.title);
}
