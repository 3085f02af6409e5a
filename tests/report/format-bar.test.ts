import { expect, it } from 'vitest';
import { formatBar } from '../../src/report/format-bar.ts';

it.each([
  [0, 24, 40, `arXiv  ${'░'.repeat(23)}  0 of 24`],
  [12, 24, 40, `arXiv  ${'█'.repeat(11)}${'░'.repeat(11)}  12 of 24`],
  [24, 24, 200, `arXiv  ${'█'.repeat(40)}  24 of 24`],
  [12, 24, 20, 'arXiv  12 of 24'],
  [12, 24, 8, 'arXiv  '],
  [0, 0, 40, `arXiv  ${'█'.repeat(24)}  0 of 0`],
])('draws %i of %i on a terminal %i wide', (done, total, ...[columns, line]) => {
  expect(formatBar({ name: 'arXiv', done, total }, columns)).toBe(line);
});
