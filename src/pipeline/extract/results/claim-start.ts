/**
 * Gives the index of the sentence with which a paper begins to speak of its own work; what stands
 * before is background. 0 where no sentence says so.
 */
export function findClaimStart(title: string, sentences: readonly string[]): number {
  const [name = ''] = title.split(':');
  const isName = name !== title && name.length < LONGEST_NAME;
  const start = sentences.findIndex(
    (sentence) => OWN.test(sentence) || (isName && sentence.includes(name)),
  );
  return Math.max(0, start);
}

const LONGEST_NAME = 40;

/** Takes “Here we show”, “is presented”, “Experiments show”; refuses “They show”. */
const OWN =
  /\b(?:we|our|ours|this (?:paper|work|study|article|survey|thesis|report|research|manuscript|dissertation|letter|chapter|project|review)|in this|the (?:proposed|present|presented)|(?:is|are) (?:presented|proposed|introduced|described|reported|demonstrated)|results|experiments?|experimental|evaluations?|simulations?)\b/iu;
