import type { Survey } from '../model/survey.ts';
import type { PaperWords } from './paper-words.ts';
import { listWords, toKey } from './word.ts';
import type { CheckedPaper } from './survey.ts';

/** The names that a survey knows. */
export interface Vocabulary {
  /** Whether several papers use the name, or the editor does for the whole survey: “GPU”, “RTX 4090”. */
  isGeneral(key: string): boolean;
  /** Whether any paper has the word, in whatever case. */
  isWord(word: string): boolean;
  /** The papers whose own contribution is called so. */
  listOwners(key: string): readonly string[];
  /** The papers that use the name, as far as they are few. */
  listUsers(key: string): readonly string[];
  /** Where names of systems stand in a text; each with the papers that it is of. */
  findSystems(text: string): readonly NamedSystem[];
}

export interface NamedSystem {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Gathers the names that a survey knows, from its papers and its settings. */
export function gatherVocabulary({ survey, papers, words }: Sources): Vocabulary {
  const users = new Map<string, string[]>();
  for (const { id, names } of words) {
    for (const name of names) users.set(name, [...(users.get(name) ?? []), id]);
  }
  const general = new Set([
    ...[...users].filter(([, ids]) => ids.length >= SEVERAL).map(([name]) => name),
    ...listWords(gatherSettings(survey)).flatMap(({ names }) => names),
  ]);
  const systems = papers.flatMap(({ id, system }) => (system === null ? [] : [{ id, system }]));
  const owners = Map.groupBy(
    systems.flatMap(({ id, system }) => listOwnKeys(system).map((key) => ({ id, key }))),
    ({ key }) => key,
  );
  const bySpelling = Map.groupBy(systems, ({ system }) => system);
  const spellings = [...bySpelling]
    .map(([name, own]) => ({ name, ids: own.map(({ id }) => id) }))
    .toSorted((a, b) => b.name.length - a.name.length);
  return {
    isGeneral: (key) => general.has(key),
    isWord: (word) => words.some((paper) => paper.hasWord(word)),
    listOwners: (key) => (owners.get(key) ?? []).map(({ id }) => id),
    listUsers: (key) => (users.get(key) ?? []).slice(0, SEVERAL),
    findSystems: (text) => findSystems(text, spellings),
  };
}

/** What so many papers say is no longer one paper’s word. */
const SEVERAL = 3;

interface Sources {
  readonly survey: Survey;
  readonly papers: readonly CheckedPaper[];
  readonly words: readonly PaperWords[];
}

function gatherSettings({ title, description, chapters }: Survey): string {
  const texts = chapters.flatMap((chapter) => [
    chapter.title,
    chapter.scope,
    ...Object.keys(chapter.terms),
  ]);
  return [title, description, ...texts].join('\n');
}

/** A system of several words is known by its first, too: “BitNet b1.58” as “BitNet”. */
function listOwnKeys(system: string): readonly string[] {
  return [...new Set([toKey(system), ...listWords(system).flatMap(({ names }) => names)])];
}

/** Whole names, the longest first; what stands in one isn’t looked at again. */
function findSystems(text: string, spellings: readonly Spelling[]): readonly NamedSystem[] {
  const found: NamedSystem[] = [];
  for (const { name, ids } of spellings) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const isWhole = !isPartOfWord(text[at - 1]) && !isPartOfWord(text[end]);
      if (isWhole && !found.some((other) => at < other.end && other.start < end)) {
        found.push({ ids, start: at, end });
      }
    }
  }
  return found;
}

function isPartOfWord(character = ' '): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

interface Spelling {
  readonly name: string;
  readonly ids: readonly string[];
}
