import type { ExtractedPaper } from '../../src/model/paper.ts';

/**
 * Makes as many papers as wanted out of real ones, always the same: each takes the facts of one and
 * sentences of three of the same chapter, and one word of twenty is another paper's or a new one, so that the
 * vocabulary grows as it does in real collections.
 */
export function varyPapers(papers: readonly ExtractedPaper[], count: number): ExtractedPaper[] {
  const random = makeRandom(7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const byChapter = Map.groupBy(papers, ({ chapter }) => chapter);
  const words = papers.flatMap(({ abstract }) => abstract.split(' '));

  return Array.from({ length: count }, (_, number) => {
    const base = papers[number % papers.length];
    if (!base) throw new Error('There is no paper to vary.');
    const kin = byChapter.get(base.chapter) ?? [base];
    const sentences = [base, pick(kin) ?? base, pick(kin) ?? base].flatMap(({ abstract }) =>
      abstract.split(/(?<=[.?!])\s/u).filter(() => random() < 1 / 3),
    );
    const vary = (text: string) => text.split(' ').map(varyWord).join(' ');
    const title = vary(base.title);
    const name = base.system === null ? null : `${base.system}${number.toString(36)}`;
    const id = `paper-${String(number).padStart(6, '0')}`;
    return { ...base, id, title, abstract: vary(sentences.join(' ')), system: name };
  });

  function varyWord(word: string): string {
    const chance = random();
    if (chance < NEW_WORDS) return `${word.slice(0, 4)}${Math.floor(random() * 1e6).toString(36)}`;
    return chance < OTHER_WORDS ? (pick(words) ?? word) : word;
  }
}

/** One word of a hundred is new: a name, a misspelling. */
const NEW_WORDS = 0.01;
const OTHER_WORDS = 0.05;

/** Numbers from 0 to 1; a generator of Park and Miller. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
