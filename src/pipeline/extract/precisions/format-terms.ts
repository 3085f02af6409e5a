/** A way of writing number formats. */
interface FormatTerm {
  readonly id: string;
  /** Takes the numbers from its groups. */
  readonly pattern: RegExp;
  /** The formats that a match names, as the vocabulary writes them. */
  readonly toFormats: (groups: Readonly<Record<string, string | undefined>>) => readonly string[];
  readonly fires: readonly [text: string, formats: readonly string[]];
  readonly silent: string;
}

const NUMBER = String.raw`(?:\d{1,2}(?:\.\d{1,2})?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ix|[Ee]ight|[Ss]ixteen)`;
const BIT = String.raw`[- ]?(?:[Bb]its?(?:[- ]?widths?)?|b)(?![\p{L}\d])`;

/** What has so many bits without being a number format: “32-bit microcontroller”, “8-bit images”. */
const NO_FORMAT = String.raw`(?![- ](?:[Mm]icro\w*|MCUs?|[Pp]rocessors?|CPUs?|RISC\S*|ARM|cores?|architectures?|address\w*|counters?|ADCs?|DACs?|images?|pixels?|errors?|flips?|keys?|per (?:second|pixel)|encryption))`;

/** Earlier terms take their words before later ones. */
export const FORMAT_TERMS: readonly FormatTerm[] = [
  {
    id: 'weights-and-activations',
    pattern:
      /(?<![\p{L}\d])(?<scheme>W\d{1,2}(?:\.\d+)?A\d{1,2}(?:KV\d{1,2})?(?:G\d{1,2})?)(?![\p{L}\d])/giu,
    toFormats: ({ scheme = '' }) => [scheme.toUpperCase()],
    fires: ['a w4a8KV4 scheme', ['W4A8KV4']],
    silent: 'W4 and A8',
  },
  {
    id: 'named',
    pattern:
      /(?<![\p{L}\d])(?<name>I?Q\d_(?:K_[SML]|\w{1,4})|(?:MX|NV)(?:FP|INT)\d{1,2}|(?:MX|NF)\d{1,2}|TF32|Posit ?\(\d+, ?\d\)|E\dM\d)(?![\p{L}\d])/gu,
    toFormats: ({ name = '' }) => [name],
    fires: ['with Q4_K_M and Posit (8,0)', ['Q4_K_M', 'Posit (8,0)']],
    silent: 'in deposit (8,0)',
  },
  {
    id: 'bfloat',
    pattern: /(?<![\p{L}\d])(?:BF-?16|bfloat-?16|brain float\w*)(?![\p{L}\d])/giu,
    toFormats: () => ['BF16'],
    fires: ['in bfloat16', ['BF16']],
    silent: 'float16',
  },
  {
    id: 'integer',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?<sign>U)?INT-?(?<bits>\d{1,2})(?!\d)|(?<unsigned>unsigned )?(?<![Ss]ub-|<|< )(?<written>${NUMBER})${BIT} (?:(?:signed |fixed-point )?integers?)(?![\p{L}\d]))`,
      'giu',
    ),
    toFormats: ({ sign, unsigned, bits, written }) => {
      const isUnsigned = sign !== undefined || unsigned !== undefined;
      return [`${isUnsigned ? 'U' : ''}INT${bits ?? toDigits(written)}`];
    },
    fires: ['uint4, INT8 and 2-bit integers', ['UINT4', 'INT8', 'INT2']],
    silent: 'print8, int',
  },
  {
    id: 'float',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:FP|float)-?(?<bits>\d{1,2})(?![\p{L}\d])|(?<written>${NUMBER})${BIT}[- ]floating[- ]points?|(?<half>half[- ]precision))(?![\p{L}\d])`,
      'giu',
    ),
    toFormats: ({ bits, written, half }) => [
      half === undefined ? `FP${bits ?? toDigits(written)}` : 'FP16',
    ],
    fires: ['FP8, 4-bit floating-point, half precision', ['FP8', 'FP4', 'FP16']],
    silent: 'floating point',
  },
  {
    id: 'range',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])(?<low>${NUMBER})(?:-bit)?(?: ?[-–~∼] ?| to | ?-to-? ?|- to )(?<high>${NUMBER})${BIT}${NO_FORMAT}`,
      'gu',
    ),
    toFormats: ({ low, high }) => {
      const isFall = Number(toDigits(low)) >= Number(toDigits(high));
      return [isFall ? `${toDigits(high)}-bit` : `${toDigits(low)}-${toDigits(high)}-bit`];
    },
    fires: ['from 2- to 8-bit, from 8 to 4 bits', ['2-8-bit', '4-bit']],
    silent: 'in 2 8-bit words',
  },
  {
    id: 'below',
    pattern: new RegExp(String.raw`(?:<\s?|\b[Ss]ub-)(?<bits>${NUMBER})${BIT}${NO_FORMAT}`, 'gu'),
    toFormats: ({ bits }) => [`<${toDigits(bits)}-bit`],
    fires: ['sub-8-bit', ['<8-bit']],
    silent: '>8-bit',
  },
  {
    id: 'list',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])(?<first>${NUMBER})(?:-|-bit)?(?:, ?(?<second>${NUMBER})(?:-|-bit)?)?(?:,? (?:and|or) |/|, )(?<last>${NUMBER})${BIT}${NO_FORMAT}`,
      'gu',
    ),
    toFormats: ({ first, second, last }) =>
      [first, second, last].flatMap((bits) =>
        bits === undefined ? [] : [`${toDigits(bits)}-bit`],
      ),
    fires: ['at 2, 3, and 4 bits', ['2-bit', '3-bit', '4-bit']],
    silent: 'in 2020 and 4 days',
  },
  {
    id: 'bits',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.]|\d-)(?<bits>${NUMBER})(?:[- ][Bb]its?(?:[- ]?widths?)?|(?<=\d)[Bb]its?|(?<=\d)b(?= (?:weights?|activations?|precision|quanti[sz]\w+)))(?![\p{L}\d])${NO_FORMAT}`,
      'gu',
    ),
    toFormats: ({ bits }) => [`${toDigits(bits)}-bit`],
    fires: ['four bits or 1.58-bit', ['4-bit', '1.58-bit']],
    silent: 'a 32-bit microcontroller, Wax-3.1-8B, 16 bitter nuts',
  },
  {
    id: 'binary',
    pattern:
      /\b(?:binari[sz](?:ed|ation|ing|es?)|(?:fully )?binary (?:(?:deep |convolutional )?(?:neural )?(?:networks?|nets?)|weights?|activations?|quanti[sz]ation|representations?|codes|models?|LLMs?|transformers?|neurons?)|BNNs?)(?![\p{L}\d])/giu,
    toFormats: () => ['1-bit'],
    fires: ['binary weights', ['1-bit']],
    silent: 'binary classification',
  },
  {
    id: 'ternary',
    pattern:
      /\b(?:ternari[sz](?:ed|ation|ing|es?)|ternary(?! operator| content)|\{[−-]1, ?0, ?\+?1\})(?![\p{L}\d])/giu,
    toFormats: () => ['1.58-bit'],
    fires: ['a ternary LLM', ['1.58-bit']],
    silent: 'ternary operators',
  },
  {
    id: 'mixed',
    pattern: /(?<!(?:FP|INT|BF)\d{1,2} )\bmixed[- ]?(?:low-)?(?:precision|bit-?widths?)\b/giu,
    toFormats: () => ['mixed'],
    fires: ['in mixed precision', ['mixed']],
    silent: 'FP8 mixed-precision training',
  },
];

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

function toDigits(number = ''): string {
  const word = number.toLowerCase();
  if (word === 'sixteen') return '16';
  return WORDS.includes(word) ? String(WORDS.indexOf(word)) : number;
}
