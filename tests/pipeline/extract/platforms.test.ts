import { describe, expect, it } from 'vitest';
import { findPlatforms } from '../../../src/pipeline/extract/platforms/find-platforms.ts';
import { PLATFORM_TERMS } from '../../../src/pipeline/extract/platforms/platform-terms.ts';

function listPlatforms(title: string, abstract: string): readonly string[] {
  return findPlatforms({ title, abstract }).map(({ value }) => value);
}

describe('findPlatforms', () => {
  it.each([
    ['Lamps on FPGAs', '', ['fpga']],
    [
      'Lamps',
      'GPUs are hot. We run lamps on a Raspberry Pi 4 and a phone on mobile GPUs.',
      ['gpu', 'mobile', 'sbc'],
    ],
    ['Lamps', 'We build a lamp on a Xilinx ZCU102. It is 3x faster than CPU and GPU.', ['fpga']],
    ['Lamps', 'We build a lamp on an FPGA, which beats the GPU baseline.', ['fpga']],
    ['Lamps', 'We light lamps on edge devices with CPUs.', ['cpu']],
    ['Lamps', 'Lamps hardly fit into mobile phones. We make lamps smaller.', ['mobile']],
    ['Lamps', 'Lamps hardly fit into edge devices. We make lamps smaller.', ['edge']],
    ['Cloud-Edge Lamps', 'We move lamps from the edge to the cloud.', ['datacenter', 'edge']],
    ['Lamps', 'We light lamps in the cloud.', []],
    ['Lamps', 'GPUs are hot. We light lamps after 4 GPU-days.', []],
    ['Lamps', '', []],
  ])('finds for “%s: %s” %j', (title, abstract, platforms) => {
    expect(listPlatforms(title, abstract)).toEqual(platforms);
  });

  it('quotes the first words that say it', () => {
    expect(findPlatforms({ title: 'Lamps', abstract: 'Lamps burn. We use FPGAs.' })).toEqual([
      { value: 'fpga', quote: 'FPGAs', start: 19, end: 24, where: 'abstract' },
    ]);
  });

  it('reads a long text without a sentence in linear time', () => {
    expect(listPlatforms('Lamps', `We use ${'faster than GPU and '.repeat(5_000)}`)).toEqual([]);
  });
});

describe('platform terms', () => {
  it.each(PLATFORM_TERMS)('$platform is in “$fires”, not in “$silent”', (term) => {
    expect([term.fires, term.silent].map((text) => text.search(term.pattern) >= 0)).toEqual([
      true,
      false,
    ]);
  });
});
