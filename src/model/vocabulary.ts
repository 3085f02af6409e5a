/** What sort of work a paper is. */
export const KINDS = [
  'method',
  'system',
  'survey',
  'benchmark',
  'measurement',
  'position',
  'theory',
] as const;

/** Hardware that a paper's own contribution targets or is evaluated on. */
export const PLATFORMS = [
  'gpu',
  'cpu',
  'fpga',
  'asic',
  'mcu',
  'npu',
  'tpu',
  'mobile',
  'sbc',
  'soc',
  'neuromorphic',
  'pim',
  'photonic',
  'quantum',
  'superconducting',
  'wafer-scale',
  'ssd',
  'cxl',
  'datacenter',
  'edge',
] as const;

/** What a reported number measures. */
export const METRICS = [
  'speedup',
  'throughput',
  'latency',
  'energy',
  'energy-efficiency',
  'power',
  'memory',
  'model-size',
  'accuracy',
  'perplexity',
  'area',
  'cost',
  'compression',
  'other',
] as const;

/** How a reported number is hedged: `up to` also stands for “less than”, `over` for “at least”. */
export const QUALIFIERS = ['up to', 'over', 'about', 'average'] as const;

/** What an address in an abstract leads to. */
export const LINK_KINDS = ['code', 'data', 'model', 'demo', 'project'] as const;

export type Kind = (typeof KINDS)[number];
export type Platform = (typeof PLATFORMS)[number];

/** What a paper is taken for where no words speak for another kind; it needs none for itself. */
export const DEFAULT_KIND: Kind = 'method';
