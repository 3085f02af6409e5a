import type { ExtractedPaper } from '../../model/paper.ts';

/** That the paper `by` speaks of the system of the paper `of` by name. */
export interface Naming {
  readonly by: number;
  readonly of: number;
}

/**
 * Finds where papers name each other's systems, whole and in the same letters.
 *
 * A name counts where it can hardly be mistaken: it is one paper's alone, no ordinary word of
 * another (“Atom”, “atom”), no beginning of another's name (“Lidar”, “Lidar-PTQ”), not introduced
 * anew (“simulated annealing tool (SAT)”), and not in so many papers that it must be general.
 */
export function findNames(papers: readonly ExtractedPaper[]): readonly Naming[] {
  const texts = papers.map(({ title, abstract }) => `${title}. ${abstract}`);
  const systems = listSystems(papers, texts);
  const namings = texts.flatMap((text, by) => listNamed(text, by, systems));
  const most = Math.max(FEW_PAPERS, papers.length * MOST_SHARE);
  return [...Map.groupBy(namings, ({ of }) => of).values()]
    .filter((namingsOfOne) => namingsOfOne.length <= most)
    .flat();
}

/** A name that more papers use than either is what everybody uses. */
const FEW_PAPERS = 8;
const MOST_SHARE = 0.02;

/** The systems that can be told by their names, under the first word of each. */
function listSystems(papers: readonly ExtractedPaper[], texts: readonly string[]): Systems {
  const owned = papers.flatMap(({ system }, of) => (system === null ? [] : [{ name: system, of }]));
  const alone = [...Map.groupBy(owned, ({ name }) => name).values()]
    .filter((owners) => owners.length === 1)
    .flat()
    .filter(({ name }) => NAME.test(name));
  const heads = new Set(owned.flatMap(({ name }) => HEAD.exec(name)?.[0] ?? []));
  const plain = new Set(
    alone.filter(({ name }) => PLAIN.test(name)).map(({ name }) => name.toLowerCase()),
  );
  const ordinary = new Set(
    texts.flatMap((text) => (text.match(WORDS) ?? []).filter((word) => plain.has(word))),
  );
  const distinct = alone.filter(
    ({ name }) => !ordinary.has(name.toLowerCase()) && !heads.has(name),
  );
  return Map.groupBy(distinct, ({ name }) => name.match(WORDS)?.[0] ?? '');
}

/** Each system of another paper that a text names, once. */
function listNamed(text: string, by: number, systems: Systems): readonly Naming[] {
  const named = new Set<number>();
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    for (const { name, of } of systems.get(word) ?? []) {
      const isWhole =
        text.startsWith(name, index) && !WITHIN_WORD.test(text.charAt(index + name.length));
      if (isWhole && of !== by && !text.includes(`(${name})`)) named.add(of);
    }
  }
  return [...named].map((of) => ({ by, of }));
}

/** Takes “SpQR”, “LampNet 2”, “Marsellus”; refuses “GG”, “lamp”. */
const NAME = /^(?=.*\p{Lu})[\p{L}\p{N}].{2}/u;

/** Takes “Marsellus”; refuses “SpQR”, “LampNet”. */
const PLAIN = /^\p{Lu}\p{Ll}+$/u;

/** Of “Lidar-PTQ” the “Lidar”, which two works speak of; nothing of “WagScope-2”. */
const HEAD = /^[^-]+(?=-\p{L})/u;

const WORDS = /[\p{L}\p{N}]+/gu;
const WITHIN_WORD = /[\p{L}\p{N}]/u;

type Systems = ReadonlyMap<string, readonly { readonly name: string; readonly of: number }[]>;
