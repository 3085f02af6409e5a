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

/** What else a time can be of. */
export const TIME: readonly Metric[] = ['cost'];

/** How many times as much, written in any way. */
export const RATIO: Unit = {
  name: 'x',
  sort: 'ratio',
  written: ['x', '×', 'times', '- fold', 'fold', '- times', '- x', '- ×'],
};

/** Units in words, in any case. */
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
  {
    name: 'kg',
    sort: 'amount',
    metric: 'other',
    written: ['kg', 'kilograms', 'kgco2', 'kgco2e', 'kgco2eq'],
  },
  {
    name: 't',
    sort: 'amount',
    metric: 'other',
    written: ['tons', 'tonnes', 'metric tons', 'tco2', 'tco2e', 'tco2eq'],
  },
  { name: 'GFLOPS', sort: 'amount', metric: 'throughput', written: ['gigaflops', 'gigaflop / s'] },
  { name: 'TFLOPS', sort: 'amount', metric: 'throughput', written: ['teraflops', 'teraflop / s'] },
  { name: 'PFLOPS', sort: 'amount', metric: 'throughput', written: ['petaflops', 'petaflop / s'] },
  { name: 'L', sort: 'amount', metric: 'other', written: ['liters', 'litres', 'liter', 'litre'] },
  { name: 'points', sort: 'amount', metric: 'perplexity', written: ['perplexity points', 'ppl'] },
  { name: 'bits', sort: 'setting', written: ['bit', 'bits', '- bit', '- bits', 'b', '- b'] },
];

function rates(things: readonly string[]): readonly string[] {
  return things.flatMap((thing) =>
    ['/ s', '/ sec', '/ second', 'per second', '- per - second'].map((each) => `${thing} ${each}`),
  );
}

export type Metric = (typeof METRICS)[number];
