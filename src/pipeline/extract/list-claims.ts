import { toNounPhrase } from './noun-phrase.ts';

/**
 * Lists what an abstract says that its authors present, as bare noun phrases, in order:
 * “we propose Lamp, a novel inference engine that …” gives “a novel inference engine”.
 */
export function listClaims(abstract: string): readonly string[] {
  return Array.from(abstract.matchAll(CLAIM), ({ groups }) => toNounPhrase(groups?.['said'] ?? ''));
}

/** Takes “this work further introduces …” up to the end of the sentence; refuses “they present …”. */
const CLAIM =
  /\b(?:we|(?:this|our|the) (?:paper|work|study|article|thesis|dissertation|report|survey|review))(?:,? [\p{L}-]+){0,3}? (?:present|propose|introduce|describe|develop|design|build|built|create|release|contribute|provide|offer|establish|conduct|perform|implement|demonstrate|report on|give)(?:e?s|e?d)?\b(?<said>(?:[^.;]|\.(?=\S)){0,240})/giu;
