import type { Kind, Platform } from './vocabulary.ts';

/** Platforms as a reader writes them; those not named here stand as they are. */
export const PLATFORM_NAMES: Partial<Record<Platform, string>> = {
  gpu: 'GPU',
  cpu: 'CPU',
  fpga: 'FPGA',
  asic: 'ASIC',
  mcu: 'microcontroller',
  npu: 'NPU',
  tpu: 'TPU',
  mobile: 'phone',
  sbc: 'single-board computer',
  soc: 'SoC',
  pim: 'processing in memory',
  'wafer-scale': 'wafer scale',
  ssd: 'SSD',
  cxl: 'CXL',
  datacenter: 'data centre',
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  method: 'method',
  system: 'system',
  survey: 'survey',
  benchmark: 'benchmark',
  measurement: 'measurement study',
  position: 'position paper',
  theory: 'theory',
};
