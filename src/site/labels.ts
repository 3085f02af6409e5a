import { KIND_NAMES, PLATFORM_NAMES } from '../model/names.ts';
import type { LINK_KINDS, METRICS, Platform } from '../model/vocabulary.ts';

const METRIC_LABELS: Partial<Record<(typeof METRICS)[number], string>> = {
  'energy-efficiency': 'energy efficiency',
  'model-size': 'model size',
};

/** `FPGA`, `data centre`. */
export function labelPlatform(platform: Platform): string {
  return PLATFORM_NAMES[platform] ?? platform;
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

export const KIND_LABELS = KIND_NAMES;

export const LINK_LABELS: Readonly<Record<(typeof LINK_KINDS)[number], string>> = {
  code: 'Code',
  data: 'Data',
  model: 'Model',
  demo: 'Demo',
  project: 'Project page',
};
