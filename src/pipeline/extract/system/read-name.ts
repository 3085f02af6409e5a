import { GENERAL_NAMES } from './general-names.ts';

/**
 * Reads the name that a text begins with, up to punctuation or a word in small letters.
 *
 * “Lamp Network (LampNet), a” gives “Lamp Network”, with `short` “LampNet”; “lamps” gives nothing.
 */
export function readName(text: string): Name | undefined {
  const opening = /^["“‘'`*]+/u.exec(text)?.[0].length ?? 0;
  const words = text.slice(opening, opening + LONGEST_NAME).split(' ');
  const joined = readWords(words, true);
  const short = SHORT.exec(text.slice(opening + joined.length))?.groups?.['short'];
  const name = short === undefined ? readWords(words, false) : joined;
  if (name === '') return undefined;
  const end = opening + name.length;
  const next = text.slice(end, end + LONGEST_NAME);
  return { name, end, next, ...(short !== undefined && { short }) };
}

/** Reads the initials in brackets after a long form in small letters: “night lamp (NL)” gives “NL”. */
export function readInitials(text: string): Name | undefined {
  const groups = INITIALS.exec(text)?.groups;
  const { long = '', short = '' } = groups ?? {};
  const initials = long.split(/[ -]/u).map((word) => word.charAt(0));
  const isShort = initials.slice(-short.length).join('') === short.toLowerCase();
  return isShort && short !== '' ? { name: long, short, end: long.length, next: '' } : undefined;
}

const INITIALS =
  /^["“‘]?(?<long>[\p{Ll}-]{1,30}(?: [\p{Ll}-]{1,30}){1,7})["”’]? ?\((?<short>\p{Lu}{2,6})\)/u;

/** Reads words with capitals; `joins` also takes small ones between them: “Lamp with Wax”. */
function readWords(words: readonly string[], joins: boolean): string {
  let read = '';
  let between = '';
  for (const [index, word] of words.entries()) {
    const bare = trimWord(word);
    if (index > 0 && joins && JOINING.test(word)) {
      between += ` ${word}`;
      continue;
    }
    if (bare === '' || word.startsWith('(') || !isCapitalised(bare)) break;
    read += `${between}${index > 0 ? ' ' : ''}${bare}`;
    between = '';
    if (bare !== word) break;
  }
  return read;
}

const JOINING = /^(?:with|of|for|and|in|to|by|via|on|the|from)$/u;

/** A name as written; `end` counts from where reading began. */
export interface Name {
  readonly name: string;
  readonly end: number;
  /** The text after it. */
  readonly next: string;
  /** A name in brackets after it. */
  readonly short?: string;
}

/** Whether a word looks like a name by itself: `LampNet`, `LAMP`, `R³Wax`, `tpWax`; not `Lamp`, `LLMs`. */
export function isNameLike(word: string): boolean {
  return NAME_LIKE.test(word) && !isGeneral(word);
}

/** Whether a word that stands where names do is one, though its letters or parts are general: `GPU-Lamp`. */
export function looksLikeName(word: string): boolean {
  const isPlainTerm = GENERAL_NAMES.has(word.toLowerCase().replace(/s$/u, ''));
  return NAME_LIKE.test(word) && (!isPlainTerm || /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}/u.test(word));
}

/** Whether everybody uses the word, in the singular or plural, alone or in parts: `GPUs`, `GPU-CPU`. */
export function isGeneral(word: string): boolean {
  const folded = word.toLowerCase();
  if (GENERAL_NAMES.has(folded) || GENERAL_NAMES.has(folded.replace(/s$/u, ''))) return true;
  const parts = folded.split(/[-/]/u);
  return (
    /^(?:int|fp|w)\d|^\d|^o\(|-(?:aware|based|driven|like|style|level|scale|class|powered)$/u.test(
      folded,
    ) ||
    (parts.length > 1 && parts.every((part) => part.length < 2 || isGeneralPart(part)))
  );
}

function isGeneralPart(part: string): boolean {
  return (
    GENERAL_NAMES.has(part) || GENERAL_NAMES.has(part.replace(/s$/u, '')) || ENDINGS.test(part)
  );
}

const ENDINGS =
  /^(?:based|aware|driven|only|like|style|scale|powered|enabled|as|judge|\d+[a-z]?)$/u;

const LONGEST_NAME = 100;

/** Takes `LampNet`, `LAMP`, `L-AMP`, `Lamp2`, `B'WAX`; refuses `Lamp`, `Night-Lamp`. */
const NAME_LIKE =
  /^(?=[\p{L}\p{N}])(?=.{0,30}(?:[\p{L}\p{N}.^+-][\d²³]|[\p{L}\p{N}]\p{Lu}|\p{Lu}['’-]\p{Lu}))\S+$/u;

/** Takes “ (LampNet)”, “ (or LampNet)”, “ ("LampNet", 3 watts)”; refuses “ (a lamp)”. */
const SHORT =
  /^["”’]? ?[([](?:or |i\.e\.,? |abbreviated (?:as |to )?|short for )?["“]?(?<short>\p{Lu}[\p{L}\p{N}'’^²³.+*/-]*|[\p{Ll}\p{N}]{1,4}\p{Lu}[\p{L}\p{N}'’^²³.+*/-]*|\p{Lu}[\p{L}\p{N}-]* [\p{Lu}\d][\p{L}\p{N}.-]*)["”]?[)\],]/u;

function isCapitalised(word: string): boolean {
  return /^\p{Lu}|^\p{N}+\p{L}|^\p{Ll}{1,12}[.-]?[\p{Lu}\d]/u.test(word);
}

function trimWord(word: string): string {
  return word.replace(/(?<![.,:;!?)\]"”’*—–([]|['’]s)(?:[.,:;!?)\]"”’*—–([]|['’]s)+$/u, '');
}
