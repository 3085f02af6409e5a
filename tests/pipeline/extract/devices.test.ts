import { describe, expect, it } from 'vitest';
import { DEVICE_NAMES } from '../../../src/pipeline/extract/devices/device-names.ts';
import { findDevices } from '../../../src/pipeline/extract/devices/find-devices.ts';

function listDevices(abstract: string): readonly string[] {
  return findDevices({ title: 'Lamps', abstract }).map(({ value }) => value);
}

describe('findDevices', () => {
  it.each([
    ['We use a Raspberry Pi 4, and an NVIDIA RTX 4090.', ['Raspberry Pi 4', 'NVIDIA RTX 4090']],
    ['We use a Xilinx Alveo U280, the U280.', ['Xilinx Alveo U280']],
    ['It runs on a V100. We light lamps faster than an A100.', []],
    ['', []],
  ])('finds in “%s” %j', (abstract, devices) => {
    expect(listDevices(abstract)).toEqual(devices);
  });
});

describe('device names', () => {
  it.each(DEVICE_NAMES)('of $of take “$fires.1” from “$fires.0”', ({ pattern, fires, silent }) => {
    expect(fires[0].match(pattern)).toEqual([fires[1]]);
    expect(silent.match(pattern)).toBeNull();
  });
});
