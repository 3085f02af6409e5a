import type { METRICS } from '../../../model/vocabulary.ts';

/** What a unit says of the number before it. */
export interface Unit {
  readonly name: string;
  /** `ratio` and `share` need to be told what they measure; a `setting` is no result. */
  readonly sort: 'ratio' | 'share' | 'points' | 'size' | 'amount' | 'count' | 'setting';
  /** What a number with the unit measures where nothing near says it. */
  readonly metric?: Metric;
  /** The other metrics that a number with the unit can be of. */
  readonly alsoOf?: readonly Metric[];
  /** As written, its tokens joined by a space; letters count as they are where a unit is a symbol. */
  readonly written: readonly string[];
}

const TIME: readonly Metric[] = ['cost', 'speedup'];
const SIZE: readonly Metric[] = ['model-size', 'area'];

/** How many times as much, written in any way. */
export const RATIO: Unit = {
  name: 'x',
  sort: 'ratio',
  written: ['x', '×', 'times', '- fold', 'fold', '- times', '- x', '- ×'],
};

/** Units in words: any case. */
export const WORD_UNITS: readonly Unit[] = [
  RATIO,
  { name: '%', sort: 'share', written: ['%', 'percent', 'per cent', '- percent', '+ %', '- %'] },
  {
    name: 'pp',
    sort: 'points',
    metric: 'accuracy',
    written: [
      'pp',
      '% points',
      'percentage points',
      'percentage point',
      '- percentage - point',
      'percent points',
    ],
  },
  {
    name: 'points',
    sort: 'points',
    metric: 'accuracy',
    written: ['points', 'point', '- point', 'pts'],
  },
  { name: 'ns', sort: 'amount', metric: 'latency', written: ['nanoseconds', 'nanosecond'] },
  { name: 'us', sort: 'amount', metric: 'latency', written: ['microseconds', 'microsecond'] },
  {
    name: 'ms',
    sort: 'amount',
    metric: 'latency',
    alsoOf: TIME,
    written: ['milliseconds', 'millisecond', 'msec'],
  },
  {
    name: 's',
    sort: 'amount',
    metric: 'latency',
    alsoOf: TIME,
    written: ['seconds', 'second', 'sec', 'secs', '- second'],
  },
  {
    name: 'min',
    sort: 'amount',
    metric: 'latency',
    alsoOf: TIME,
    written: ['minutes', 'minute', 'mins', 'min', '- minute'],
  },
  {
    name: 'h',
    sort: 'amount',
    metric: 'latency',
    alsoOf: TIME,
    written: ['hours', 'hour', 'hrs', '- hour'],
  },
  { name: 'days', sort: 'amount', metric: 'latency', alsoOf: TIME, written: ['days', '- day'] },
  {
    name: 'GPU-days',
    sort: 'amount',
    metric: 'cost',
    written: ['gpu-days', 'gpu-day', 'gpu days', 'gpu day', '- gpu - days'],
  },
  {
    name: 'GPU-hours',
    sort: 'amount',
    metric: 'cost',
    written: ['gpu-hours', 'gpu-hour', 'gpu hours', 'gpu hour'],
  },
  { name: 'W', sort: 'amount', metric: 'power', written: ['watts', 'watt'] },
  { name: 'mW', sort: 'amount', metric: 'power', written: ['milliwatts', 'milliwatt'] },
  { name: 'uW', sort: 'amount', metric: 'power', written: ['microwatts'] },
  { name: 'J', sort: 'amount', metric: 'energy', written: ['joules', 'joule'] },
  { name: 'Wh', sort: 'amount', metric: 'energy', written: ['wh', 'watt - hours', 'watt-hours'] },
  { name: 'kWh', sort: 'amount', metric: 'energy', written: ['kwh'] },
  {
    name: 'tokens/s',
    sort: 'amount',
    metric: 'throughput',
    written: rates(['tokens', 'token', 'tok', 'toks']),
  },
  {
    name: 'FPS',
    sort: 'amount',
    metric: 'throughput',
    written: ['fps', ...rates(['frames', 'frame'])],
  },
  {
    name: 'images/s',
    sort: 'amount',
    metric: 'throughput',
    written: rates(['images', 'image', 'img', 'imgs']),
  },
  {
    name: 'samples/s',
    sort: 'amount',
    metric: 'throughput',
    written: rates(['samples', 'sample']),
  },
  {
    name: 'inferences/s',
    sort: 'amount',
    metric: 'throughput',
    written: rates(['inferences', 'inference', 'inf']),
  },
  {
    name: 'queries/s',
    sort: 'amount',
    metric: 'throughput',
    written: ['qps', ...rates(['queries', 'requests'])],
  },
  { name: 'GB/s', sort: 'amount', metric: 'throughput', written: rates(['gb']) },
  { name: 'TB/s', sort: 'amount', metric: 'throughput', written: rates(['tb']) },
  { name: 'MB/s', sort: 'amount', metric: 'throughput', written: rates(['mb']) },
  { name: 'Gbps', sort: 'amount', metric: 'throughput', written: ['gbps', 'gbit / s', 'gb / sec'] },
  {
    name: 'params',
    sort: 'count',
    metric: 'model-size',
    written: ['params', 'parameters', 'parameter', '- parameters', '- parameter', '- param'],
  },
  {
    name: 'tokens',
    sort: 'count',
    metric: 'other',
    written: ['tokens', 'token', '- token', '- tokens'],
  },
  {
    name: 'samples',
    sort: 'count',
    metric: 'other',
    written: [
      'samples',
      'self-labeled samples',
      'data samples',
      'examples',
      'training samples',
      'training examples',
    ],
  },
  {
    name: 'timesteps',
    sort: 'count',
    metric: 'other',
    written: ['timesteps', 'time steps', 'time-steps', 'timestep', 'time step'],
  },
  { name: 'L', sort: 'amount', metric: 'other', written: ['liters', 'litres', 'liter', 'litre'] },
  { name: 'points', sort: 'points', metric: 'perplexity', written: ['perplexity points', 'ppl'] },
  { name: 'bits', sort: 'setting', written: ['bit', 'bits', '- bit', '- bits', 'b', '- b'] },
];

/** Units in symbols: capitals count. */
export const SYMBOL_UNITS: readonly Unit[] = [
  { name: 'ns', sort: 'amount', metric: 'latency', written: ['ns'] },
  { name: 'us', sort: 'amount', metric: 'latency', written: ['us', 'μs', 'µs', 'μ s'] },
  { name: 'ps', sort: 'amount', metric: 'latency', alsoOf: ['other'], written: ['ps'] },
  { name: 'ms', sort: 'amount', metric: 'latency', alsoOf: TIME, written: ['ms', '- ms'] },
  { name: 's', sort: 'amount', metric: 'latency', alsoOf: TIME, written: ['s'] },
  { name: 'h', sort: 'amount', metric: 'latency', alsoOf: TIME, written: ['h'] },
  { name: 'J', sort: 'amount', metric: 'energy', written: ['J'] },
  { name: 'mJ', sort: 'amount', metric: 'energy', written: ['mJ', '- mJ'] },
  { name: 'uJ', sort: 'amount', metric: 'energy', written: ['uJ', 'μJ', 'µJ'] },
  { name: 'nJ', sort: 'amount', metric: 'energy', written: ['nJ'] },
  { name: 'pJ', sort: 'amount', metric: 'energy', written: ['pJ'] },
  { name: 'fJ', sort: 'amount', metric: 'energy', written: ['fJ'] },
  { name: 'pJ/bit', sort: 'amount', metric: 'energy', written: ['pJ / bit', 'pJ / b'] },
  { name: 'fJ/bit', sort: 'amount', metric: 'energy', written: ['fJ / bit', 'fJ / b'] },
  { name: 'MWh', sort: 'amount', metric: 'energy', written: ['MWh'] },
  { name: 'W', sort: 'amount', metric: 'power', written: ['W', '- W'] },
  { name: 'kW', sort: 'amount', metric: 'power', written: ['kW'] },
  { name: 'mW', sort: 'amount', metric: 'power', written: ['mW', '- mW'] },
  { name: 'uW', sort: 'amount', metric: 'power', written: ['uW', 'μW', 'µW'] },
  { name: 'nW', sort: 'amount', metric: 'power', written: ['nW'] },
  { name: 'B', sort: 'size', metric: 'memory', alsoOf: SIZE, written: ['bytes', 'Bytes'] },
  {
    name: 'KB',
    sort: 'size',
    metric: 'memory',
    alsoOf: SIZE,
    written: ['KB', 'kB', 'KiB', 'kiB', 'kilobytes'],
  },
  { name: 'MB', sort: 'size', metric: 'memory', alsoOf: SIZE, written: ['MB', 'MiB', 'megabytes'] },
  { name: 'GB', sort: 'size', metric: 'memory', alsoOf: SIZE, written: ['GB', 'GiB', 'gigabytes'] },
  { name: 'TB', sort: 'size', metric: 'memory', alsoOf: SIZE, written: ['TB', 'TiB', 'terabytes'] },
  ...listScales('OPS', 'throughput', ['OPS', 'OP / s', 'OPs', 'OPs / s', 'OPS / s', 'op / s']),
  ...listScales('FLOPS', 'throughput', [
    'FLOPS',
    'FLOP / s',
    'FLOPs / s',
    'flops',
    'FLOPs / sec',
    'Flops',
  ]),
  ...listScales('OPS/W', 'energy-efficiency', [
    'OPS / W',
    'OPs / W',
    'OPS / Watt',
    'OPS per Watt',
    'OPS per watt',
    'OP / s / W',
    'OPS - W',
    'OP / J',
  ]),
  ...listScales('FLOPS/W', 'energy-efficiency', ['FLOPS / W', 'FLOPs / W', 'FLOPS per Watt']),
  ...listScales('SOPS/W', 'energy-efficiency', ['SOPS / W', 'SOP / W']),
  ...listScales('SOPS', 'throughput', ['SOPS']),
  ...listScales('OPS/mm2', 'area', ['OPS / mm2', 'OPS / mm²', 'OPS / mm ²']),
  ...listScales('FLOPs', 'other', ['FLOPs']),
  ...listScales('MACs', 'other', ['MACs', 'MAC', 'MAdds']),
  {
    name: 'MAC/clk',
    sort: 'amount',
    metric: 'other',
    written: ['MAC / clk', 'MACs / clk', 'MAC / cycle clk', 'MACs / clock'],
  },
  {
    name: 'MAC/Cycle',
    sort: 'amount',
    metric: 'other',
    written: ['MAC / Cycle', 'MAC / cycle', 'MACs / cycle', 'MACs / Cycle'],
  },
  {
    name: 'mm2',
    sort: 'amount',
    metric: 'area',
    written: ['mm2', 'mm²', 'mm ²', 'mm 2', 'square millimeters'],
  },
  { name: 'um2', sort: 'amount', metric: 'area', written: ['um2', 'μm²', 'µm²', 'μm ²'] },
  { name: 'GHz', sort: 'amount', metric: 'other', written: ['GHz'] },
  { name: 'MHz', sort: 'amount', metric: 'other', written: ['MHz'] },
  { name: 'Hz', sort: 'amount', metric: 'throughput', alsoOf: ['other'], written: ['Hz'] },
  { name: 'dB', sort: 'amount', metric: 'accuracy', alsoOf: ['other'], written: ['dB'] },
  { name: 'm', sort: 'amount', metric: 'accuracy', written: ['m'] },
  {
    name: 'cm',
    sort: 'setting',
    written: [
      'cm',
      'mm',
      'km',
      'nm',
      'μm',
      'um',
      '- nm',
      'V',
      'mV',
      '° C',
      'K - bit',
      '% - percentile',
      'th',
      'st',
      'nd',
      'rd',
      'D',
      '- D',
      'Mrad',
      'eV',
      'GeV',
      'TeV',
      'Mbps',
      'Kbps',
    ],
  },
];

function rates(things: readonly string[]): readonly string[] {
  return things.flatMap((thing) =>
    ['/ s', '/ sec', '/ second', 'per second', '- per - second'].map((each) => `${thing} ${each}`),
  );
}

function listScales(name: string, metric: Metric, written: readonly string[]): readonly Unit[] {
  return ['G', 'T', 'P', 'M', 'K'].map((scale) => ({
    name: `${scale}${name}`,
    sort: 'amount',
    metric,
    written: written.flatMap((form) => [`${scale}${form}`, `${scale} ${form}`]),
  }));
}

export type Metric = (typeof METRICS)[number];
