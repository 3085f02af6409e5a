import { expect, it } from 'vitest';
import { nameFacts } from '../../../src/pipeline/relate/name-facts.ts';
import { makePaper } from './bee-papers.ts';

it('names the platforms and formats that two papers share, two of each at most', () => {
  const a = makePaper({ id: 'a', platforms: ['gpu', 'fpga', 'mcu'], precisions: ['INT4', 'FP8'] });
  const b = makePaper({ id: 'b', platforms: ['mcu', 'fpga', 'gpu'], precisions: ['FP8'] });
  expect(nameFacts(a, b, () => true)).toEqual(['on GPUs and FPGAs', 'with FP8']);
  expect(nameFacts(a, b, (fact) => fact === 'mcu')).toEqual(['on microcontrollers']);
  expect(nameFacts(a, makePaper({ id: 'c' }), () => true)).toEqual([]);
});
