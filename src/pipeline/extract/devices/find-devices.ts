import type { Found, PaperText } from '../../../model/found.ts';
import { listMatches } from '../../../text/list-matches.ts';
import { isOfOthers, listStretches, type Stretch } from '../own-work.ts';
import { DEVICE_NAMES } from './device-names.ts';

/** Finds the boards, chips and machines that a paper's own work ran on, as written, each once. */
export function findDevices(text: PaperText): readonly Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const stretch of listStretches(text).filter(({ isOwn }) => isOwn)) {
    for (const device of listDevices(stretch)) {
      if (!found.has(device.value)) found.set(device.value, device);
    }
  }
  const names = [...found.keys()];
  return [...found.values()].filter(
    ({ value }) => !names.some((other) => other !== value && other.includes(value)),
  );
}

function listDevices(stretch: Stretch): readonly Found<string>[] {
  return DEVICE_NAMES.flatMap(({ pattern }) =>
    listMatches(stretch.text, pattern).flatMap(({ 0: value, index }) => {
      const start = stretch.start + index;
      const place = { start, end: start + value.length, where: stretch.where };
      const isOthers = isOfOthers(stretch, index, index + value.length);
      return isOthers ? [] : [{ value, quote: value, ...place }];
    }),
  ).toSorted((a, b) => a.start - b.start);
}
