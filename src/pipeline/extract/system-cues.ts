import type { KindCue } from './kind-cue.ts';

/** Things that are built rather than thought out: hardware, and software that runs other software. */
const BUILT =
  /\b(?:accelerators?|asics?|fpgas?|npus?|chips?|processors?|socs?|system[- ]on[- ](?:a[- ])?chip|(?:accelerator|hardware|chip|hybrid|cpu|gpu|fpga|soc|pim|in-memory|near-memory|dataflow|computing|memory|datacenter) (?:architectures?|designs?|devices?)|microarchitectures?|circuits?|computers?|(?:processing|hardware|matrix) (?:elements?|engines?|units?)|systems?|engine|compiler|simulator|simulation|runtime|toolchain|toolkit|library|software stack|virtual machine|infrastructure|interface|api|platform|prototype|(?:serving|software|hardware|co-design) (?:solution|framework)|kernels|(?<!on-)device|scheduler)$/iu;

/** What speaks for a system or, as the things that are thought out do, for a method after all. */
export const SYSTEM_CUES: readonly KindCue[] = [
  {
    kind: 'system',
    weight: 3,
    where: 'claim',
    pattern: BUILT,
    fires: 'a solar-powered hive simulator',
    silent: 'a system identification method',
  },
  {
    kind: 'system',
    weight: 3,
    where: 'head',
    pattern: BUILT,
    fires: 'A Reconfigurable Smoker ASIC',
    silent: 'Running Swarms on-device',
  },
  {
    kind: 'system',
    weight: 2.5,
    where: 'claim',
    pattern:
      /\b(?:inference|serving|acceleration|runtime|deployment|compilation|compiler|programming|execution|simulation|orchestration|memory|management|software|scheduling|multi-agent|(?<!aware )training) framework$/iu,
    fires: 'a distributed serving framework',
    silent: 'a noise-aware training framework',
  },
  {
    kind: 'system',
    weight: 1.5,
    where: 'claim',
    pattern: /^(?:an?|the) (?:novel |new |first |comprehensive |end-to-end ){0,3}framework$/iu,
    fires: 'a novel framework',
    silent: 'a labelling framework',
  },
  {
    kind: 'system',
    weight: 1,
    where: 'claim',
    pattern: /\b(?:architecture|implementation|tool|solution|operators?|accelerator design)$/iu,
    fires: 'an efficient tool',
    silent: 'a toolmaker',
  },
  {
    kind: 'system',
    weight: 1,
    where: 'title',
    pattern:
      /\b(?:accelerators?|fpgas?|asic|system-on-chip|soc|chips?|in-memory|hardware|wafer|kernels?|tensor cores?|engines?|processor)\b/iu,
    fires: 'Honey on FPGAs',
    silent: 'Accelerating Honey',
  },
  {
    kind: 'system',
    weight: 1,
    where: 'title',
    pattern:
      /\b(?:serving|inference (?:on|of|system)|co-design|agents|deployment|offload\w*|at the edge|accelerat(?:e|ed|ing|ion)|splitting|memory (?:management|optimizations?))\b/iu,
    fires: 'Accelerating Honey',
    silent: 'Honey Accelerators',
  },
  {
    kind: 'system',
    weight: 1,
    where: 'abstract',
    pattern:
      /\b(?:implemented (?:on|as|in)|we (?:design and )?implement|fabricated|synthesi[sz]ed|tape-?out|prototype|cycle-accurate|\d+ ?nm|hardware (?:design|level|side|implementation)|at the (?:hardware|system) level)\b/iu,
    fires: 'It was fabricated in 28 nm.',
    silent: 'Its implementation is left to the keeper.',
  },
  {
    kind: 'system',
    weight: 1.5,
    where: 'abstract',
    pattern:
      /\b(?:fpgas?|asics?|cmos|processing element|silicon|chips|hbm|dram|transistors?|memristors?|crossbars?)\b/iu,
    fires: 'On an FPGA it takes a minute.',
    silent: 'A chip on its shoulder.',
  },
  {
    kind: 'system',
    weight: 1,
    where: 'abstract',
    pattern:
      /\b(?:outperform(?:s|ing)? (?:existing|state-of-the-art|prior) (?:accelerators?|systems?|frameworks?|engines?|libraries)|open[- ]source (?:implementation|system|framework)|throughput|inference engine|speedups? (?:of|over|ranging))\b/iu,
    fires: 'It outperforms existing systems.',
    silent: 'It outperforms bees.',
  },
  {
    kind: 'system',
    weight: 1,
    where: 'abstract',
    pattern:
      /\b(?:prior|existing|current|conventional|state-of-the-art|our|this|these) (?:[\w-]+ ){0,2}(?:systems|accelerators|frameworks|compilers|engines|libraries|processors)\b/iu,
    fires: 'Existing hive-keeping systems freeze.',
    silent: 'Systems of old froze.',
  },
  {
    kind: 'system',
    weight: -2,
    where: 'claim',
    pattern:
      /\b(?:method|approach|algorithm|technique|strategy|scheme|paradigm|procedure|aware training framework|network|model|loss|module|attention|methodology)s?$/iu,
    fires: 'a novel approach',
    silent: 'a method simulator',
  },
  {
    kind: 'system',
    weight: -1,
    where: 'title',
    pattern: /\b(?:training|learning|networks?|transformers?|method|attention|algorithms?)\b/iu,
    fires: 'Learning to Dance',
    silent: 'A Networked Hive',
  },
];
