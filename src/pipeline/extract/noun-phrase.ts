/**
 * Cuts words down to the noun phrase that they begin with, without a name in front:
 * “Lamp (v2), a quick, quiet engine that hums” gives “a quick, quiet engine”.
 */
export function toNounPhrase(words: string): NounPhrase {
  const kept = listKept(words);
  const bare = kept.map((place) => words[place]).join('');
  const named = bare.trimStart();
  const phrase = named.trimEnd().replace(NAME_FIRST, '');
  const text = phrase.replace(PHRASE_END, '').replace(/(?<![,\s])[,\s]+$/u, '');
  const start = bare.length - named.length + named.trimEnd().length - phrase.length;
  return { text, places: kept.slice(start, start + text.length) };
}

/** `places` says of each character of the text where it stands in the words. */
export interface NounPhrase {
  readonly text: string;
  readonly places: readonly number[];
}

/** The places of all that stands in no brackets. */
function listKept(words: string): readonly number[] {
  const kept: number[] = [];
  let done = 0;
  for (const { 0: left, index } of words.matchAll(BRACKETS)) {
    for (let place = done; place < index; place += 1) kept.push(place);
    done = index + left.length;
  }
  for (let place = done; place < words.length; place += 1) kept.push(place);
  return kept;
}

const BRACKETS = / ?\([^()]{0,80}\)/gu;

const NAME_FIRST = /^(?!(?:an?|the|our|one) )[^,:]{1,80}[,:] (?=(?:an?|the|our|one) )/iu;

/**
 * Takes “ for towns”, “, a hive”, “: why”; refuses what joins adjectives (“quick, quiet”), “on-site”,
 * and “of”, which a phrase needs: “a survey of methods”.
 */
const PHRASE_END =
  /(?: (?:that|which|who|whose|where|when|for|to|with|by|via|using|on|in|at|from|based|named|called|dubbed|termed|referred|specifically|specially|designed|tailored|built|optimized|customized|capable|able)(?![\w-])|,? (?:consisting|comprising|enabling|leveraging|combining|featuring|including|covering|supporting)|, (?:an?|the|as|named|called|dubbed|one|our)(?![\w-])|[:(]).*/isu;
