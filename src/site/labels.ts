import { KIND_NAMES, PLATFORM_NAMES } from '../model/names.ts';
import {
  KINDS,
  PLATFORMS,
  type LINK_KINDS,
  type METRICS,
  type Platform,
} from '../model/vocabulary.ts';
import type { Field } from '../query/fields.ts';

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

const BELONGING_LABELS: Readonly<Record<string, string>> = {
  note: 'a note',
  results: 'reported results',
  project: 'a project page',
};

/** The words for a value by which papers are filtered. */
export function labelFact(field: Field, value: string): string {
  const kind = KINDS.find((one) => field === 'kind' && one === value);
  const platform = PLATFORMS.find((one) => field === 'platform' && one === value);
  if (field === 'has') return BELONGING_LABELS[value] ?? value;
  if (platform) return labelPlatform(platform);
  return kind ? KIND_LABELS[kind] : value;
}
