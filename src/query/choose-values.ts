import { KIND_NAMES, PLATFORM_NAMES } from '../model/names.ts';
import { toComparable } from '../text/comparable.ts';
import type { Field } from './fields.ts';
import type { FieldTerm } from './query.ts';
import { readYears } from './read-years.ts';

/**
 * Finds which of the values that the papers of a survey have in a field are asked for.
 *
 * Case, accents and signs don't count. In a field with few values (`platform:mcu`) a value that is
 * what was asked for excludes those that only contain it; elsewhere (`device:jetson`) all do that
 * have the words. A name is as good as the value: `platform:microcontroller`.
 */
export function chooseValues(
  { field, text }: Pick<FieldTerm, 'field' | 'text'>,
  values: readonly string[],
): string[] {
  if (field === 'year') return chooseYears(text, values);
  const wanted = toComparable(text);
  if (wanted === '') return [];
  const forms = values.map((value) => ({ value, forms: listForms(field, value) }));
  const exact = forms.filter((one) => one.forms.includes(wanted));
  const chosen =
    exact.length > 0 && !OPEN.has(field)
      ? exact
      : forms.filter((one) => one.forms.some((form) => contains(form, wanted)));
  return chosen.map(({ value }) => value);
}

/** Fields in which nearly every paper has a value of its own. */
const OPEN: ReadonlySet<Field> = new Set(['title', 'author', 'system', 'device']);

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platform: PLATFORM_NAMES,
  kind: KIND_NAMES,
};

function listForms(field: Field, value: string): string[] {
  return [value, NAMES[field]?.[value] ?? value].map(toComparable);
}

/** Looks for words, the last of which may go on where it is long enough to say something. */
function contains(form: string, wanted: string): boolean {
  return ` ${form} `.includes(` ${wanted}${wanted.length < SHORTEST_BEGINNING ? ' ' : ''}`);
}

const SHORTEST_BEGINNING = 4;

function chooseYears(text: string, values: readonly string[]): string[] {
  const years = readYears(text);
  if (!years) return [];
  return values.filter((value) => Number(value) >= years.first && Number(value) <= years.last);
}
