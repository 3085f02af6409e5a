/**
 * Lists the numbers that stand in a text in digits, each with what it can mean and its unit.
 *
 * “1.5B”, “1.5 billion” and “1,500M” mean the same; “10⁻³” is 0.001; of a range, both ends are
 * listed. Signs are left out: a dash before a number is as often that of a range.
 */
export function listNumbers(text: string): readonly WrittenNumber[] {
  const numbers = Array.from(text.matchAll(NUMBER), ({ 0: digits, index }) => {
    const power = readPower(text, index + digits.length, Number(digits.replaceAll(/[,\s]/gu, '')));
    const scale = readScale(text, power.end);
    const { unit, end } = readUnit(text, scale.end);
    const values = scale.factors.map((factor) => power.value * factor);
    return { values, unit, start: index, end, text: text.slice(index, end) };
  });
  // The last of several that are joined has the unit of all: “3-5%”, “2, 4 and 8 bits”.
  return numbers.toReversed().reduce<readonly WrittenNumber[]>((later, number) => {
    const [next] = later;
    const isJoined = next && JOINT.test(text.slice(number.end, next.start));
    return [isJoined ? { ...number, unit: number.unit ?? next.unit } : number, ...later];
  }, []);
}

/** Takes “-”, “ to ”, “, ”, “ and ”; refuses “ of ”, “. ”. */
const JOINT = /^\s?(?:[-–—~∼/,]|,? ?(?:to|and|or))\s?$/u;

/** A number as it is written: `text` stands in the whole text from `start` up to `end`. */
export interface WrittenNumber {
  /** What it can mean: of “1K”, a thousand and 1024. */
  readonly values: readonly number[];
  /** Spelled one way; undefined where none follows that is known. */
  readonly unit: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Whether what a paper says bears a number out: a value in common, and no other unit. A small whole
 * number without a unit bears out no share and no ratio, as papers are full of them.
 */
export function bearsOut(stated: WrittenNumber, claimed: WrittenNumber): boolean {
  if (stated.unit !== claimed.unit && claimed.unit !== undefined) {
    if (stated.unit !== undefined) return false;
    if (isComparison(claimed.unit) && stated.values.every(isSmallInteger)) return false;
  }
  return claimed.values.some((value) => stated.values.some((other) => areNear(value, other)));
}

function isComparison(unit: string): boolean {
  return unit === '%' || unit === 'x';
}

function isSmallInteger(value: number): boolean {
  return Number.isInteger(value) && value <= 10;
}

function areNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * ROUNDING;
}

/** What computing with floating point may add or lose. */
const ROUNDING = 1e-9;

/** Takes “1,500”, “1 500” with a thin space, “3.44”; of “1,50” and “1.2.3” the parts. */
const NUMBER = /\d+(?:[,\u2009\u202F]\d{3}(?!\d))*(?:\.\d+)?/gu;

function readPower(text: string, end: number, base: number): { value: number; end: number } {
  const [found = '', times, plain, raised, short] = matchAt(POWER, text, end);
  const written = plain ?? raised ?? short;
  if (written === undefined) return { value: base, end };
  const exponent = Number(
    written
      .replaceAll(/[⁰¹²³⁴-⁹]/gu, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
      .replace(/[−–⁻]/u, '-')
      .replace(/[+⁺]/u, ''),
  );
  const isProduct = times !== undefined || short !== undefined;
  return { value: isProduct ? base * 10 ** exponent : base ** exponent, end: end + found.length };
}

/** After a number: takes “⁻³”, “^{-3}”, “ × 10^4”, “e-3”; refuses “ × 10”, “em”. */
const POWER =
  /(\s?[×x·*]\s?10)?(?:\^\{?([-−–]?\d{1,3})\}?|([⁺⁻]?[⁰¹²³⁴-⁹]{1,3}))|[eE]([-−+]?\d{1,2})(?![\p{L}\p{N}])/uy;

function readScale(text: string, end: number): { factors: readonly number[]; end: number } {
  const [found = '', word, letter] = matchAt(SCALE, text, end);
  const factors = SCALES[(word ?? letter ?? '').toLowerCase()];
  return factors ? { factors, end: end + found.length } : { factors: [1], end };
}

/** After a number: takes “B”, “ M”, “-billion”; refuses “MB”, “ k”, “-B”. */
const SCALE =
  /[\s-]?([Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)(?!\p{L})|(?:[\s\u00A0](?=[MB])|)([KkMBbT])(?![\p{L}\p{N}])/uy;

const SCALES: Readonly<Record<string, readonly number[]>> = {
  thousand: [1e3],
  million: [1e6],
  billion: [1e9],
  trillion: [1e12],
  k: [1e3, 1024],
  m: [1e6],
  // “8b” may be eight bits.
  b: [1e9, 1],
  t: [1e12],
};

function readUnit(text: string, end: number): { unit: string | undefined; end: number } {
  const [found = '', spelled = ''] = matchAt(UNIT, text, end);
  const unit = findUnit(spelled);
  if (unit === undefined) return { unit, end };
  return { unit, end: end + found.length };
}

/** After a number: takes “%”, “ ×”, “-bit”, “ per cent”, “ TOPS/W”; refuses “ × 3”, “x3”. */
const UNIT =
  /[\s\u00A0\u202F-]?(%|[×xX](?!\s?\d)(?![\p{L}])|per cent(?!\p{L})|[\p{L}µ]+(?:\/[\p{L}]+)?(?![\p{L}\p{N}]))/uy;

/** A unit spelled one way; undefined where the word is none that is known. */
export function findUnit(spelled: string): string | undefined {
  return UNITS.get(spelled) ?? UNITS.get(spelled.toLowerCase().replace(' ', ''));
}

/** Only units by which readers could be misled; any other is taken for none. */
const UNITS: ReadonlyMap<string, string> = new Map(
  [
    '% percent percents',
    'x × X times fold',
    'bit bits',
    'ns nanoseconds',
    'us μs µs microseconds microsecond',
    'ms milliseconds millisecond',
    's sec seconds second',
    'h hours hour',
    'W watts watt Watt Watts',
    'mW milliwatts milliwatt',
    'kW kilowatts',
    'J joules joule',
    'mJ millijoules',
    'uJ μJ µJ microjoules',
    'nJ nanojoules',
    'pJ picojoules',
    'KB kB kilobytes KiB',
    'MB megabytes MiB',
    'GB gigabytes GiB',
    'TB terabytes TiB',
    'MHz',
    'GHz',
    'TOPS',
    'TOPS/W',
    'GOPS',
    'GOPS/W',
    'TFLOPS',
    'GFLOPS',
    'FPS fps',
    'nm',
    'mm2 mm²',
  ].flatMap((line) => {
    const [unit = '', ...others] = line.split(' ');
    return [unit, ...others].map((spelled) => [spelled, unit] as const);
  }),
);

function matchAt(sticky: RegExp, text: string, at: number): readonly (string | undefined)[] {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? [];
}
