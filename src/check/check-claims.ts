import { findSpot } from '../prose/find-spot.ts';
import type { Report } from '../report/report.ts';
import { splitAtAddresses } from '../text/addresses.ts';
import { findCited } from './find-cited.ts';
import { listClaims, type NameClaim, type NumberClaim, type Span } from './list-claims.ts';
import type { PaperWords } from './paper-words.ts';
import type { SortedText } from './sort-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isNameLike } from './word.ts';
import { listNumbers, type WrittenNumber } from './written-number.ts';

/**
 * Reports every number of a text that stands in none of the papers that its sentence cites, and
 * every name that neither they nor the survey know.
 */
export function checkClaims(text: SortedText, knowledge: Knowledge, report: Report): void {
  for (const { sentence, ids, systems } of findCited(text, knowledge)) {
    const cited = ids.flatMap((id) => knowledge.words.get(id) ?? []);
    const looking = { ...knowledge, cited };
    const { numbers, names } = listClaims(sentence.text, [
      ...systems,
      ...findAddresses(sentence.text),
    ]);
    const place = (offset: number) => ({ file: text.file, ...findSpot(sentence.spots, offset) });
    for (const claim of numbers) {
      if (cited.length === 0 || isNumberKnown(claim, looking)) continue;
      const { text: number, start } = claim.number;
      const facts = { number, papers: nameCited(ids), hint: hintAtNumber(claim.number, looking) };
      report.add('check/unfound-number', facts, place(start));
    }
    for (const claim of names) {
      if (isNameKnown(claim, looking)) continue;
      const facts = { name: claim.word, hint: hintAtName(claim, knowledge) };
      report.add('check/unknown-name', facts, place(claim.start));
    }
  }
}

function findAddresses(text: string): readonly Span[] {
  let end = 0;
  return splitAtAddresses(text).flatMap(({ kind, text: part }) => {
    const start = end;
    end += part.length;
    return kind === 'address' ? [{ start, end }] : [];
  });
}

/** What claims are held against. */
export interface Knowledge {
  readonly words: ReadonlyMap<string, PaperWords>;
  readonly vocabulary: Vocabulary;
}

interface Looking extends Knowledge {
  readonly cited: readonly PaperWords[];
}

function isNumberKnown({ number, phrase }: NumberClaim, looking: Looking): boolean {
  if (looking.cited.some((paper) => paper.hasNumber(number))) return true;
  return phrase !== undefined && looking.vocabulary.isGeneral(phrase);
}

/** As a whole, or in all of its parts: “GPU-based”, “LLaMA-7B”, but not “Q-BERT” by its “BERT”. */
function isNameKnown({ key, word, parts, isPlain }: NameClaim, looking: Looking): boolean {
  if (isPlain) return looking.vocabulary.isWord(word);
  if (isWordKnown(key, word, looking)) return true;
  if (parts.length === 1 || parts.some((part) => /^\p{Lu}$/u.test(part))) return false;
  return parts.every((part) => {
    if (/^\p{N}/u.test(part)) {
      return listNumbers(part).every((number) =>
        isNumberKnown({ number, phrase: undefined }, looking),
      );
    }
    return !isNameLike(part) || isWordKnown(part.toUpperCase(), part, looking);
  });
}

function isWordKnown(key: string, word: string, { vocabulary, cited }: Looking): boolean {
  if (vocabulary.isGeneral(key) || vocabulary.listOwners(key).length > 0) return true;
  // Where nothing is cited, it is enough that anyone here speaks of it.
  if (cited.length === 0) return vocabulary.listUsers(key).length > 0;
  return cited.some((paper) => paper.hasWord(word));
}

function nameCited(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

/** Names another paper that has the number, where there is but one. */
function hintAtNumber(number: WrittenNumber, { words }: Knowledge): string {
  const having = [...words.values()].filter((paper) => paper.hasNumber(number));
  const [only, other] = having;
  return only && !other ? ` It stands in \`${only.id}\`.` : '';
}

function hintAtName({ key }: NameClaim, { vocabulary }: Knowledge): string {
  const users = vocabulary.listUsers(key);
  return users.length > 0 ? ` It stands in ${nameCited(users)}.` : '';
}
