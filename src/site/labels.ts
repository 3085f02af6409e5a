import type { Kind, LINK_KINDS, METRICS, PLATFORMS } from '../model/vocabulary.ts';

/** Platforms as a reader writes them; those not named here stand as they are. */
const PLATFORM_LABELS: Partial<Record<(typeof PLATFORMS)[number], string>> = {
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

const METRIC_LABELS: Partial<Record<(typeof METRICS)[number], string>> = {
  'energy-efficiency': 'energy efficiency',
  'model-size': 'model size',
};

/** `FPGA`, `data centre`. */
export function labelPlatform(platform: (typeof PLATFORMS)[number]): string {
  return PLATFORM_LABELS[platform] ?? platform;
}

/** `energy efficiency`, `speedup`. */
export function labelMetric(metric: (typeof METRICS)[number]): string {
  return METRIC_LABELS[metric] ?? metric;
}

/** `Energy efficiency`, `Speedup`, as a heading. */
export function nameMetric(metric: (typeof METRICS)[number]): string {
  const label = labelMetric(metric);
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  method: 'method',
  system: 'system',
  survey: 'survey',
  benchmark: 'benchmark',
  measurement: 'measurement study',
  position: 'position paper',
  theory: 'theory',
};

export const LINK_LABELS: Readonly<Record<(typeof LINK_KINDS)[number], string>> = {
  code: 'Code',
  data: 'Data',
  model: 'Model',
  demo: 'Demo',
  project: 'Project page',
};
