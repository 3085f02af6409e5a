import type { LINK_KINDS } from '../../../model/vocabulary.ts';

/** What says of which kind a link is: by its address, or by the words of the sentence before it. */
export interface LinkCue {
  readonly kind: (typeof LINK_KINDS)[number];
  readonly pattern: RegExp;
  readonly fires: string;
  readonly silent: string;
}

/** Addresses that lead to one kind of thing, whatever is said about them. */
export const CERTAIN_ADDRESSES: readonly LinkCue[] = [
  {
    kind: 'data',
    pattern: /\/\/(?:www\.)?(?:(?:huggingface|hf)\.co|kaggle\.com)\/datasets\//iu,
    fires: 'https://huggingface.co/datasets/hive/wax',
    silent: 'https://huggingface.co/hive/datasets',
  },
  {
    kind: 'demo',
    pattern:
      /\/\/(?:www\.)?(?:youtu\.be|youtube\.com|vimeo\.com|(?:huggingface|hf)\.co\/spaces|colab\.research\.google\.com)\//iu,
    fires: 'https://youtu.be/hive',
    silent: 'https://hive.example/youtube.com/',
  },
  {
    kind: 'project',
    pattern: /\/awesome-/iu,
    fires: 'https://github.com/hive/Awesome-Wax',
    silent: 'https://github.com/hive/wax-awesome',
  },
];

/** Words right before an address that say more than the rest of the sentence. */
export const NEAREST_WORDS: readonly LinkCue[] = [
  {
    kind: 'project',
    pattern:
      /\b(?:(?:project|home|web) ?(?:page|site)|(?:web|home|project)(?:site|page)s?)\b[^.]{0,30}$/iu,
    fires: 'Code and videos are on our project page:',
    silent: 'The project: code at',
  },
];

/** Words of a sentence, those first that decide over the later. */
export const WORDS: readonly LinkCue[] = [
  {
    kind: 'code',
    pattern:
      /\b(?:codes?|codebase|scripts?|implementations?|software|toolkit|library|kernels?|simulator|open[- ]?sourced?)\b/iu,
    fires: 'Models and code are at',
    silent: 'The encoded data are at',
  },
  {
    kind: 'project',
    pattern: /\b(?:papers|literature|reading list|survey(?:ed)?)\b/iu,
    fires: 'A list of the surveyed papers is at',
    silent: 'The project is at',
  },
  {
    kind: 'demo',
    pattern: /\b(?:demos?|demonstrations?|videos?)\b/iu,
    fires: 'A video demo is here:',
    silent: 'Demographic data are here:',
  },
  {
    kind: 'data',
    pattern: /\b(?:data ?sets?|data|corpus|corpora|logs|measurements)\b/iu,
    fires: 'The dataset is at',
    silent: 'The database is at',
  },
  {
    kind: 'model',
    pattern: /\b(?:models?|weights|checkpoints?)\b/iu,
    fires: 'Pre-trained weights are at',
    silent: 'Modelling is explained at',
  },
];

/** Hosts that mostly keep one kind of thing. */
export const HOSTS: readonly LinkCue[] = [
  {
    kind: 'code',
    pattern: /\/\/(?:www\.)?(?:gist\.)?(?:github|gitlab|gitee|bitbucket|codeberg|pypi)\.\w+\//iu,
    fires: 'https://github.com/hive/wax',
    silent: 'https://hive.github.io/wax',
  },
  {
    kind: 'model',
    pattern: /\/\/(?:www\.)?(?:huggingface|hf)\.co\/|\/models?\b/iu,
    fires: 'https://huggingface.co/hive/wax',
    silent: 'https://hive.example/modelling',
  },
  {
    kind: 'data',
    pattern: /\/\/(?:www\.)?(?:zenodo\.org|kaggle\.com|doi\.org\/10\.5281)\//iu,
    fires: 'https://zenodo.org/records/1',
    silent: 'https://doi.org/10.1000/1',
  },
];
