import { expect, it } from 'vitest';
import { readDate } from '../../../../src/pipeline/read/record/read-date.ts';

it.each([
  ['2024', '2024'],
  ['2024-10', '2024-10'],
  ['2024-10-16T08:00:00Z', '2024-10-16'],
  ['2024/10/16/', '2024-10-16'],
  ['2024///', '2024'],
  ['2020-05/2021-06', '2020-05'],
  ['2024 Oct 16', '2024-10-16'],
  ['16 October 2024', '2024-10-16'],
  ['Sept. 2024', '2024-09'],
  ['2024 Jan-Feb', '2024-01'],
  ['2024 Winter', '2024'],
  [' oct 2024', '2024-10'],
  ['c. 1901', '1901'],
  ['2024-13-45', undefined],
  ['2024-02-30', undefined],
  ['in press', undefined],
  ['', undefined],
])('reads the date %j as %j', (written, date) => {
  expect(readDate(written)).toBe(date);
});
