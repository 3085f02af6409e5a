import type { ExtractedPaper } from '../../model/paper.ts';

/** Knows the names of systems. */
export interface SystemNames {
  /** Which paper a name in a text is the system's of: its number, or undefined. */
  readonly find: (written: string) => number | undefined;
  /** Whether any name begins so, whatever its case: a quick answer, which for most words is no. */
  readonly begin: (word: string) => boolean;
}

/**
 * Makes a register of the names of systems.
 *
 * A name is its paper's as that paper writes it; written otherwise, where it is still a name: “A-Mem”
 * and “RTL-Coder” are A-MEM and RTLCoder, “one-bit” and “Efficient LLM” are no OneBit or EfficientLLM.
 * A name that several papers have is nobody's.
 */
export function registerSystems(papers: readonly ExtractedPaper[]): SystemNames {
  const owned = papers.flatMap(({ system }, of) =>
    system !== null && NAME.test(system) ? [{ name: system, of }] : [],
  );
  const byKey = Map.groupBy(owned, ({ name }) => toKey(name));

  const beginnings = new Set([...byKey.keys()].flatMap(listBeginnings));
  return { find, begin: (word) => beginnings.has(word.toLowerCase()) };

  function find(written: string): number | undefined {
    const owners = byKey.get(toKey(written)) ?? [];
    const exact = owners.filter(({ name }) => name === written);
    if (exact.length > 0) return exact.length === 1 ? exact[0]?.of : undefined;
    const [owner, ...others] = owners;
    return owner && others.length === 0 && isVariant(written, owner.name) ? owner.of : undefined;
  }
}

/** Takes “SpQR”, “LampNet 2”, “Marsellus”; refuses “GG”, “lamp”. */
const NAME = /^(?=.*\p{Lu})[\p{L}\p{N}].{2}/u;

const JOINTS = /[ \u2010\u2011-]/u;

function toKey(name: string): string {
  return listParts(name).join('');
}

function listParts(name: string): readonly string[] {
  return name.toLowerCase().split(JOINTS);
}

function listBeginnings(key: string): readonly string[] {
  return Array.from({ length: key.length }, (_, at) => key.slice(0, at + 1));
}

function isVariant(written: string, name: string): boolean {
  if (!TWO_CAPITALS.test(written)) return false;
  if (listParts(written).join(' ') === listParts(name).join(' ')) return true;
  return LETTERED.test(written) && !written.includes(' ');
}

const TWO_CAPITALS = /\p{Lu}[^\p{Lu}]*\p{Lu}/u;

/** Takes “RTL-Coder”, “BitNet”; refuses “One-Bit”. */
const LETTERED = /\p{Lu}{2}|\p{Ll}\p{Lu}/u;
