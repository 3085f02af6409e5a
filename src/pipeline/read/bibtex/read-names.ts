import { chain } from '@citation-js/core/lib/plugins/input/chain.js';
import '@citation-js/plugin-bibtex';
import * as z from 'zod';
import { splitAtCommas } from '../record/split-names.ts';
import { turnName, writeName } from '../record/write-name.ts';
import { decodeTex, joinAccents } from './decode-tex.ts';
import { spellCommands } from './spell-commands.ts';

/** Reads the names of a field `author`; “others” stands for those that are left out. */
export function readNames(value: string): readonly string[] {
  const field = value
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/^and | and$/giu, '');
  if (field === '') return [];
  return splitNames(field).flatMap((name) => {
    const parts = name.split(',');
    // A list with commas in place of “and” is a mistake that many make.
    const isList =
      parts.length > 3 || (parts.length > 1 && parts.every((one) => STRAIGHT.test(one)));
    if (isList && !name.includes('{')) return splitAtCommas(decodeTex(name));
    return [readName(spellCommands(name))];
  });
}

/** A name that needs no turning: takes “A. Wax”, “B.-C. van Comb”; refuses “Wax”, “A.”, “Ada Wax”. */
const STRAIGHT =
  /^ ?\p{Lu}\.[\p{Lu}. -]{0,20} (?:\p{Ll}{1,4} ){0,2}\p{Lu}\p{Ll}[\p{L}’'-]{0,40} ?$/u;

/** Splits at the word “and” outside of brackets. */
function splitNames(field: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of field.matchAll(/\\.|[{}]| and(?= )/giu)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    else if (depth === 0 && token.toLowerCase() === ' and') {
      names.push(field.slice(start, index));
      start = index + token.length;
    }
  }
  return [...names, field.slice(start)].map((name) => name.trim()).filter(Boolean);
}

function readName(name: string): string {
  if (!/[\\{}~,]/u.test(name)) return name;
  if (name.length > LONGEST_NAME) return readAnyhow(name);
  try {
    const [record] = namesSchema.parse(
      chain([{ type: 'misc', label: 'x', properties: { author: name } }], QUICKLY),
    );
    const [parts] = record?.author ?? [];
    if (parts) {
      const { 'non-dropping-particle': kept, 'dropping-particle': dropped, ...rest } = parts;
      const written = writeName({ ...rest, particle: kept ?? dropped });
      if (!/[\\{}]/u.test(written)) return joinAccents(written);
    }
  } catch {
    // What citation-js can't read is shown as well as can be.
  }
  return readAnyhow(name);
}

/** Of what is no name of a person, citation-js compares every word with every other. */
const LONGEST_NAME = 1000;

function readAnyhow(name: string): string {
  return turnName(decodeTex(name)).replaceAll(/[\\{}]/gu, '');
}

const QUICKLY = { generateGraph: false };
const part = z.string().optional();
const namesSchema = z.array(
  z.object({
    author: z
      .array(
        z.object({
          given: part,
          family: part,
          suffix: part,
          literal: part,
          'non-dropping-particle': part,
          'dropping-particle': part,
        }),
      )
      .optional(),
  }),
);
