import { chooseValues } from '../query/choose-values.ts';
import type { FieldTerm, Query } from '../query/query.ts';
import { toComparable } from '../text/comparable.ts';
import { findLikelyWord } from '../text/likely-word.ts';
import { quote } from './find-words.ts';
import { toTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query meant, if a word of it looks like a slip for one that papers have. */
export async function suggestQuery(site: Sources, query: Query): Promise<Query | undefined> {
  switch (query.type) {
    case 'word':
    case 'phrase': {
      const text = await mendText(site, query.text);
      return text === undefined ? undefined : { ...query, text };
    }
    case 'field':
      return mendField(site, query);
    case 'not':
      return undefined;
    case 'and':
    case 'or': {
      const mended = await Promise.all(query.parts.map((part) => suggestQuery(site, part)));
      if (mended.every((part) => !part)) return undefined;
      return { ...query, parts: query.parts.map((part, at) => mended[at] ?? part) };
    }
  }
}

/** Replaces the words of a text that stand nowhere, or nearly; undefined where none is to be replaced. */
async function mendText({ index, openVocabulary }: Sources, text: string): Promise<Mended> {
  const words = await Promise.all(
    text.split(/\s+/u).map(async (word) => {
      const papers = await index.find(quote(toTerm(word)));
      if (papers.length > FEW) return word;
      return (
        findLikelyWord(
          { word: toComparable(word), papers: papers.length },
          await openVocabulary(),
        ) ?? word
      );
    }),
  );
  const mended = words.join(' ');
  return mended === text ? undefined : mended;
}

/** In as many papers a word may stand by a slip of their own. */
const FEW = 1;

async function mendField({ index }: Sources, term: FieldTerm): Promise<Query | undefined> {
  if (term.field === 'year') return undefined;
  const values = await index.listValues(term.field);
  if (chooseValues(term, values).length > 0) return undefined;
  const words = values.flatMap((value) => toComparable(value).split(' '));
  const vocabulary = new Map(words.map((word) => [word, 1]));
  const text = toComparable(term.text)
    .split(' ')
    .map((word) => findLikelyWord({ word, papers: 0 }, vocabulary) ?? word)
    .join(' ');
  return chooseValues({ ...term, text }, values).length > 0 ? { ...term, text } : undefined;
}

type Mended = string | undefined;

interface Sources {
  readonly index: SearchIndex;
  openVocabulary(): Promise<Vocabulary>;
}
