/**
 * Cuts words down to the noun phrase that they begin with, without a name in front:
 * “Lamp (v2), a quick, quiet engine that hums” gives “a quick, quiet engine”.
 */
export function toNounPhrase(words: string): string {
  return words
    .replaceAll(BRACKETS, '')
    .trim()
    .replace(NAME_FIRST, '')
    .replace(PHRASE_END, '')
    .replace(/(?<![,\s])[,\s]+$/u, '');
}

const BRACKETS = / ?\([^()]{0,80}\)/gu;

const NAME_FIRST = /^(?!(?:an?|the|our|one) )[^,:]{1,80}[,:] (?=(?:an?|the|our|one) )/iu;

/**
 * Takes “ for towns”, “, a hive”, “: why”; refuses what joins adjectives (“quick, quiet”), “on-site”,
 * and “of”, which a phrase needs: “a survey of methods”.
 */
const PHRASE_END =
  /(?: (?:that|which|who|whose|where|when|for|to|with|by|via|using|on|in|at|from|based|named|called|dubbed|termed|referred|specifically|specially|designed|tailored|built|optimized|customized|capable|able)(?![\w-])|,? (?:consisting|comprising|enabling|leveraging|combining|featuring|including|covering|supporting)|, (?:an?|the|as|named|called|dubbed|one|our)(?![\w-])|[:(]).*/isu;
