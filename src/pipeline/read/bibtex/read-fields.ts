import { data } from '@citation-js/core/lib/plugins/input/data.js';
import '@citation-js/plugin-bibtex';
import * as z from 'zod';
import type { Block } from './list-blocks.ts';

/** By name, in lower case; the values are as written, without their outermost brackets or quotes. */
export type Fields = ReadonlyMap<string, string>;

/**
 * Reads the fields of one record by citation-js; `strings` are the file's abbreviations so far.
 *
 * Each record is read by itself, so that nothing wrong with it reaches another.
 */
export function readFields(block: Block, strings: Fields): Read {
  if (!block.closed) return { problem: 'a bracket that opens in it never closes' };
  const body = block.body.replaceAll(BARE, '$1{$2}');
  const named = [...body.matchAll(NAMED)].map(([, name = '']) => name.toLowerCase());
  const used = new Set(named.filter((name) => strings.has(name)));
  const definitions = [...used].map((name) => `@string{${name} = {${strings.get(name) ?? ''}}}\n`);
  const source = block.type === 'string' ? `${block.key} ${body}` : body;
  try {
    const parsed = data(`${definitions.join('')}@misc{x,${source}\n}`, '@biblatex/text');
    const fields = new Map(Object.entries(recordsSchema.parse(parsed)[0]?.properties ?? {}));
    const unknown = named.filter(
      (name) => !used.has(name) && [...fields].some(([, value]) => value === ''),
    );
    return { fields: keepStated(fields), unknown };
  } catch (problem) {
    return { problem: explain(problem) };
  }
}

/** Takes the value of “doi = 10.1000/x,”, “eprint = 2101.00001\n}”; refuses “year = 2020,”. */
const BARE = /(=[ \t]{0,20})(\d{1,9}[./:-][^\s{}",#]{1,200})(?=\s{0,20}(?:,|$))/gu;

/** Takes “lhl” of “journal = lhl,” and “title = {A} # lhl”; refuses “= {lhl}”. */
const NAMED = /[=#][ \t]{0,20}([\p{L}_][\w.:+'-]{0,100})(?=\s{0,20}(?:[,#]|$))/gu;

function keepStated(fields: Fields): Fields {
  return new Map([...fields].filter(([, value]) => value.trim() !== ''));
}

const recordsSchema = z.array(
  z.object({
    properties: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)),
  }),
);

function explain(problem: unknown): string {
  const [, expected = '', found = ''] = EXPECTED.exec(String(problem)) ?? [];
  if (expected === '') return 'it can’t be read';
  return `expected ${WORDS[expected] ?? expected}, found ${found === 'EOF' ? 'its end' : (WORDS[found] ?? found)}`;
}

/** Takes “expected "equals", got "comma" at line 1” of citation-js. */
const EXPECTED = /expected "(\w{1,40})", got "?(\w{1,40})/u;

const WORDS: Readonly<Record<string, string>> = {
  equals: '`=`',
  comma: '`,`',
  quote: '`"`',
  lbrace: '`{`',
  rbrace: '`}`',
  hash: '`#`',
  at: '`@`',
  identifier: 'a name',
  label: 'a key',
  text: 'text',
  number: 'a number',
};

type Read =
  | { readonly problem: string }
  | {
      readonly fields: Fields;
      /** Abbreviations that the file doesn't define. */
      readonly unknown: readonly string[];
    };
