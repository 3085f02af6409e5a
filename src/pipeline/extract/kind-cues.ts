import type { KindCue } from './kind-cue.ts';
import { SYSTEM_CUES } from './system-cues.ts';

/** Every cue, in the order of the vocabulary; one of 3 or more decides alone. */
export const KIND_CUES: readonly KindCue[] = [
  ...SYSTEM_CUES,
  {
    kind: 'survey',
    weight: 4,
    where: 'title',
    pattern: /\b(?:survey|review|white ?paper|overview|tutorial|taxonomy|primer)\b/iu,
    fires: 'Beekeeping in Towns: A Survey',
    silent: 'Surveying Hives by Drone',
  },
  {
    kind: 'survey',
    weight: 3,
    where: 'abstract',
    pattern:
      /\b(?:this|our|the present|comprehensive|systematic|in-depth|exhaustive) (?:survey|review|overview|white ?paper|dissertation)\b|\bliterature (?:search|review|study)\b|\banalysis of existing (?:works?|methods|approaches|literature|solutions)\b/iu,
    fires: 'This survey gathers ninety years of measurements.',
    silent: 'We surveyed 40 beekeepers; in this thesis we build a hive.',
  },
  {
    kind: 'survey',
    weight: 2,
    where: 'claim',
    pattern: /\b(?:survey|review|overview|taxonomy)\b/iu,
    fires: 'an overview of smokers',
    silent: 'a smoker that every reviewer liked',
  },
  {
    kind: 'survey',
    weight: 1.5,
    where: 'abstract',
    pattern:
      /\b(?:future (?:research )?(?:directions|trends|work)|open (?:challenges|problems|research)|research directions|existing (?:works|methods|approaches|studies|techniques|literature))\b/iu,
    fires: 'We close with open problems and future directions.',
    silent: 'The hive may be opened in the future.',
  },
  {
    kind: 'benchmark',
    weight: 4,
    where: 'title',
    pattern:
      /\b\w*bench(?:mark)?\b(?! of)|(?<!\bour (?:[\w-]+ )?)\bdata ?sets?\b(?! augmentation| condensation| distillation)|\bevaluation platform\b/iu,
    fires: 'SwarmBench: Telling Queens Apart',
    silent: 'Dataset Augmentation, Benchmarked with Our Open-Source Dataset',
  },
  {
    kind: 'benchmark',
    weight: 2.5,
    where: 'claim',
    pattern:
      /\b(?:benchmark|data ?set|corpus|test ?suite|evaluation (?:framework|platform|suite)|leaderboard)s?$/iu,
    fires: 'a large, labelled data set',
    silent: 'a dataset augmentation',
  },
  {
    kind: 'benchmark',
    weight: 3,
    where: 'claim',
    pattern: /\b(?:benchmark|data ?set) (?:suite|framework|collection|of)\b/iu,
    fires: 'a benchmark of waggle dances',
    silent: 'benchmarks',
  },
  {
    kind: 'measurement',
    weight: 3,
    where: 'title',
    pattern:
      /\b(?:characteri[sz](?:ing|ation)|profiling|measurement study|dissecting|benchmarking|empirical|case study|comparative|an? (?:[\w-]+ )?(?:evaluation|analysis|comparison|study) of|evaluation of|evaluating|analy[sz]ing|understanding|performance (?:analysis|evaluation|comparison|benchmarking)|versus|impacts? of|which)\b/iu,
    fires: 'A Thermal Analysis of Straw Hives',
    silent: 'Characters of the Hive: Impact and Analysis',
  },
  {
    kind: 'measurement',
    weight: 2,
    where: 'title',
    pattern:
      /^(?:characteri[sz]ing|profiling|dissecting|benchmarking|evaluating|measuring|analy[sz]ing)\b/iu,
    fires: 'Profiling Honey',
    silent: 'Hives, and Profiling Them',
  },
  {
    kind: 'measurement',
    weight: 2.5,
    where: 'claim',
    pattern:
      /\b(?:measurement|empirical|profiling|comparative|experimental|benchmarking|systematic|comprehensive|thorough|controlled|first|large-scale)[\w ,-]{0,40} (?:study|analysis|evaluation|comparison|characteri[sz]ation|benchmarking|benchmark of)|\b(?:evaluation|characteri[sz]ation|measurements?|case study|comparison)$/iu,
    fires: 'the first large study of smoke',
    silent: 'a comprehensive hive',
  },
  {
    kind: 'measurement',
    weight: 2.5,
    where: 'abstract',
    pattern:
      /\bthis (?:paper|study|work|research) (?:[\w-]+ )?(?:explores|investigates|evaluates|examines|compares|measures|characteri[sz]es|analy[sz]es|reverse engineers|quantifies|assesses|studies)\b|\bwe (?:(?!first|then|also|further|next|finally)[\w-]+ )?(?:investigate|evaluate|examine|compare|measure|characteri[sz]e|profile|quantify|assess|benchmark) (?:the|how|whether|several|various|popular|different|\d+|multiple)\b/iu,
    fires: 'This paper systematically compares four lids.',
    silent: 'We then evaluate the lid; we compare with straw.',
  },
  {
    kind: 'measurement',
    weight: 1,
    where: 'abstract',
    pattern:
      /\b(?:our (?:results|findings|analysis|experiments|study|measurements) (?:reveal|show|indicate|suggest|demonstrate|highlight)s?|we (?:find|found|observe) that|takeaways|findings|insights)\b/iu,
    fires: 'We find that cork keeps the brood warm.',
    silent: 'Our results are good.',
  },
  {
    kind: 'measurement',
    weight: -1.5,
    where: 'abstract',
    pattern:
      /\b(?:we|this (?:paper|work)) (?:[\w-]+ ){0,2}(?:propose|introduce|present)s? (?!an? (?:comprehensive|thorough|systematic|empirical|detailed|controlled)|the (?:first|results))/iu,
    fires: 'In this paper we propose a lid.',
    silent: 'We present the results; this paper presents a systematic comparison.',
  },
  {
    kind: 'position',
    weight: 4,
    where: 'title',
    pattern:
      /\b(?:perspectives?(?! of)|position paper|vision and|road ahead|governance|manifesto|call for|opportunities and challenges|the case for|reflections|viewpoint)\b/iu,
    fires: 'The Case for Wooden Lids',
    silent: 'Lids from the Perspective of the Queen',
  },
  {
    kind: 'position',
    weight: 3,
    where: 'abstract',
    pattern:
      /\b(?:this (?:paper|article|work) argues|here,? we argue|we argue for|we call for|we advocate|this perspective|position paper|this article explores|this paper (?:discusses|envisions)|broader discussion)\b/iu,
    fires: 'Here, we argue that hives belong on roofs.',
    silent: 'We argue that this is why the lid works.',
  },
  {
    kind: 'position',
    weight: -1.5,
    where: 'abstract',
    pattern:
      /\b(?:we|this (?:paper|work)) (?:[\w-]+ ){0,2}(?:propose|introduce|develop|implement|design)s?\b/iu,
    fires: 'To this end, we further develop a lid.',
    silent: 'We present a view of lids.',
  },
  {
    kind: 'theory',
    weight: 3,
    where: 'title',
    pattern:
      /\b(?:complexity of|lower bounds?|theory|theoretical|provabl[ey]|convergence of|limits of|advantage of)\b|^modell?ing the performance\b|^modell?ing performance\b/iu,
    fires: 'The Complexity of Comb Building',
    silent: 'Low-Complexity Combs, Modelled for Performance',
  },
  {
    kind: 'theory',
    weight: 3,
    where: 'abstract',
    pattern:
      /\b(?:we (?:rigorously )?prove|proofs? that|(?:lower|upper) bounds? (?:on|for|that|of))\b/iu,
    fires: 'We prove that six sides are optimal.',
    silent: 'A proof of concept proves useful at the lower bound.',
  },
];
