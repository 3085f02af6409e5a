import { listFacts, type Facts } from '../query/list-facts.ts';
import { printQuery } from '../query/print-query.ts';
import type { Field } from '../query/fields.ts';
import { toComparable } from '../text/comparable.ts';
import { compareText } from '../text/order.ts';
import type { SitePaper } from './site-paper.ts';

/** A query that can be tried, and what it finds. */
export interface SearchExample {
  readonly query: string;
  readonly finds: string;
}

/**
 * Makes an example of all that a query can say, out of what the survey's papers have; what they
 * have nothing for is left out.
 */
export function makeSearchExamples(
  papers: readonly (SitePaper & { readonly hasNote: boolean })[],
  chapters: readonly { readonly terms: Readonly<Record<string, number>> }[],
): readonly SearchExample[] {
  const facts = papers.map(listFacts);
  return [...makeWordExamples(papers, chapters), ...makeFieldExamples(facts)];
}

function makeWordExamples(
  papers: readonly SitePaper[],
  chapters: readonly { readonly terms: Readonly<Record<string, number>> }[],
): SearchExample[] {
  const texts = papers.map(({ title, abstract }) => ` ${toComparable(`${title} ${abstract}`)} `);
  const terms = chapters.flatMap((chapter) => Object.keys(chapter.terms));
  const common = listCommon(
    terms.filter((term) => /^\p{L}[\p{L} ]{3,}$/u.test(term)),
    texts,
  );
  const [first, second, third] = common.filter((term) => !term.includes(' '));
  const phrase = common.find((term) => term.includes(' '));
  if (first === undefined || second === undefined || third === undefined) return [];
  return [
    { query: `${first} ${second}`, finds: 'papers with both words, in any of their forms' },
    ...(phrase ? [{ query: `"${phrase}"`, finds: 'these words side by side' }] : []),
    { query: `${first} -${second}`, finds: 'the first word without the second' },
    { query: `${second} OR ${third}`, finds: 'either word, or both' },
    {
      query: `(${second} OR ${third}) -${first}`,
      finds: 'brackets hold together what belongs together',
    },
  ];
}

/** The terms that stand in the most texts, the most frequent first. */
function listCommon(terms: readonly string[], texts: readonly string[]): string[] {
  return [...new Set(terms)]
    .map((term) => ({
      term,
      count: texts.filter((text) => text.includes(` ${toComparable(term)} `)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || compareText(a.term, b.term))
    .map(({ term }) => term);
}

const FIELD_EXAMPLES: readonly { readonly field: Field; readonly finds: string }[] = [
  { field: 'title', finds: 'a word of the title' },
  { field: 'author', finds: 'an author' },
  { field: 'system', finds: 'the name that the authors give their work' },
  { field: 'chapter', finds: 'a chapter of the survey' },
  { field: 'kind', finds: 'a kind of paper' },
  { field: 'platform', finds: 'hardware of a kind' },
  { field: 'device', finds: 'a device by its name' },
  { field: 'format', finds: 'a number format' },
];

function makeFieldExamples(facts: readonly Facts[]): SearchExample[] {
  const years = facts.flatMap(({ year }) => year).toSorted();
  const last = years.at(-1);
  const middle = years[Math.floor(years.length / 2)];
  return [
    ...FIELD_EXAMPLES.flatMap(({ field, finds }) => {
      const [text] = listValues(facts, field);
      return text === undefined ? [] : { query: printQuery({ type: 'field', field, text }), finds };
    }),
    ...(last !== undefined && middle !== undefined
      ? [{ query: `year:${middle}..${last}`, finds: 'years from one to another' }]
      : []),
    ...BELONGINGS.filter(({ value }) => listValues(facts, 'has').includes(value)).map(
      ({ value, finds }) => ({ query: `has:${value}`, finds }),
    ),
  ];
}

const BELONGINGS = [
  { value: 'note', finds: 'papers with a note of the editors' },
  { value: 'code', finds: 'papers with code' },
  { value: 'results', finds: 'papers that report numbers' },
] as const;

/** The values of a field, the most frequent first; of titles and names one word is enough. */
function listValues(facts: readonly Facts[], field: Field): string[] {
  const values = facts.flatMap((own) => own[field]);
  const texts =
    field === 'title'
      ? values.flatMap((title) => title.toLowerCase().match(LONG_WORD) ?? [])
      : values;
  const counts = Map.groupBy(texts, (text) => text);
  return [...counts]
    .toSorted(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
    .map(([value]) => value);
}

/** Long enough to be none of the words that every title has. */
const LONG_WORD = /(?<![\p{L}\p{N}])\p{L}{7,}(?![\p{L}\p{N}])/gu;
