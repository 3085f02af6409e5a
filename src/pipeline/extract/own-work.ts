import type { Found, PaperText } from '../../model/found.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isNameLike } from './system/read-name.ts';

/**
 * Cuts a paper's text into its title and the sentences of its abstract, and says of each whether it
 * speaks of the paper's own work: the title does, and the abstract from where the authors first
 * speak of themselves, or where a name of the title stands.
 */
export function listStretches({ title, abstract }: PaperText): readonly Stretch[] {
  const sentences = splitSentences(abstract);
  const first = sentences.findIndex(({ text }) => OWN_WORK.test(text));
  const names = title.split(/[\s:,()/]+/u).filter(isNameLike);
  return [
    { text: title, start: 0, where: 'title', isOwn: true, isMotivation: false },
    ...sentences.map(({ text, start }, index) => {
      return {
        text,
        start,
        where: 'abstract' as const,
        isOwn: index >= first || names.some((name) => text.includes(name)),
        isMotivation: index < first,
      };
    }),
  ];
}

/** A title or a sentence; `start` counts from the beginning of the title or abstract. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly where: Found<unknown>['where'];
  readonly isOwn: boolean;
  /** Whether the authors have not yet spoken of themselves. */
  readonly isMotivation: boolean;
}

/** Takes “we propose”, “our lamp”, “this short paper”; refuses “as we know”, “our lives”, “in this era”. */
const OWN_WORK =
  /\b(?:we (?!(?:are witnessing|have (?:seen|witnessed)|live|know|need|face|rely|see|use (?:them|it))\b)|our (?!(?:daily|everyday|lives|world|society|planet|computers|understanding|ability)\b)|this (?:[\p{L}-]+ )?(?:paper|work|study|article|thesis|survey|review|report|research|dissertation)\b)/iu;

/** Whether words of a sentence are said of what the paper's own work is compared with, or isn't. */
export function isOfOthers({ text }: Stretch, start: number, end: number): boolean {
  return (
    BEFORE_OTHERS.test(text.slice(Math.max(0, start - NEAR), start)) ||
    AFTER_OTHERS.test(text.slice(end, end + NEAR))
  );
}

const NEAR = 80;

/**
 * Takes “3x faster than a ”, “compared with GPU and ”, “eliminates the need for expensive ”; refuses
 * “faster than wax on a ”.
 */
const BEFORE_OTHERS =
  /\bfor future(?: [\p{L}-]+){0,8} $|\b(?:compar(?:ed|ing) (?:to|with|against)|(?:comparable|parity|on par) (?:to|with)|over|than(?: (?:that|those))?(?: on| in)?|beyond|\d+[x×] of|superior \w+ to|competitors such as|versus|vs\.?|relative to|against|outperform\w*|unlike|instead of|rather than|surpass\w*|dependence on|needs? (?:for|of)|requirement of|without|eliminat\w+|lacks?|beats?|alternatives? to|we expect|in the future)(?: (?!(?:on|in|while|when|with|using|by|for|across|at|from|running)\b)[(\p{L}\d.×%+/-]+,?){0,7} \(?$/iu;

/** Takes “ baselines”, “-only counterparts”; refuses “ cores”. */
const AFTER_OTHERS =
  /^-less\b|^(?:-(?:only|based))? ?(?:[\p{L}-]+ )?(?:baselines?|counterparts?)\b/iu;
