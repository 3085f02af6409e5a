import { type NounPhrase, toNounPhrase } from './noun-phrase.ts';

/**
 * Lists what an abstract says that its authors present, as bare noun phrases with their places, in
 * order: “we propose Lamp, a novel inference engine that …” gives “a novel inference engine”.
 */
export function listClaims(abstract: string): readonly NounPhrase[] {
  return Array.from(abstract.matchAll(CLAIM), ({ 0: claim, index, groups }) => {
    const said = groups?.['said'] ?? '';
    const start = index + claim.length - said.length;
    const { text, places } = toNounPhrase(said);
    return { text, places: places.map((place) => place + start) };
  });
}

/** Takes “this work further introduces …” up to the end of the sentence; refuses “they present …”. */
const CLAIM =
  /\b(?:we|(?:this|our|the) (?:paper|work|study|article|thesis|dissertation|report|survey|review))(?:,? [\p{L}-]+){0,3}? (?:present|propose|introduce|describe|develop|design|build|built|create|release|contribute|provide|offer|establish|conduct|perform|implement|demonstrate|report on|give)(?:e?s|e?d)?\b(?<said>(?:[^.;]|\.(?=\S)){0,240})/giu;
