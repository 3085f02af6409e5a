import type { Block } from './list-blocks.ts';
import type { Fields } from './read-fields.ts';

/** A record with its fields. */
export interface Reference extends Block {
  readonly fields: Fields;
}

/**
 * Makes a function that adds to a record what it inherits by `crossref` and `xdata`, as BibLaTeX
 * does: the title of what holds the paper becomes its `booktitle`.
 *
 * A parent may stand anywhere in the file and have one itself.
 */
export function makeInheritance(references: readonly Reference[]): (child: Reference) => Heir {
  const byKey = new Map(references.map((reference) => [reference.key.toLowerCase(), reference]));
  return ({ fields }) => {
    const known = new Map(fields);
    let missing: string | undefined;
    let parents = listParents(fields);
    for (let generation = 0; generation < MOST_GENERATIONS; generation += 1) {
      const found = parents.map((key) => ({ key, parent: byKey.get(key.toLowerCase()) }));
      missing ??= found.find(({ parent }) => !parent)?.key;
      for (const { parent } of found) if (parent) addMissing(known, parent);
      parents = found.flatMap(({ parent }) => (parent ? listParents(parent.fields) : []));
    }
    return { fields: known, missing };
  };
}

/** BibTeX knows one, BibLaTeX three; a circle of records ends here. */
const MOST_GENERATIONS = 3;

function listParents(fields: Fields): readonly string[] {
  const keys = [fields.get('crossref') ?? '', ...(fields.get('xdata') ?? '').split(',')];
  return keys.map((key) => key.trim()).filter(Boolean);
}

function addMissing(known: Map<string, string>, { type, fields }: Reference): void {
  for (const [name, value] of fields) {
    if (NEVER.has(name)) continue;
    const inherited = type !== 'xdata' && name === 'title' ? 'booktitle' : name;
    if (!known.has(inherited)) known.set(inherited, value);
  }
}

/** What says something of the parent alone. */
const NEVER: ReadonlySet<string> = new Set([
  'abstract',
  'author',
  'crossref',
  'doi',
  'keywords',
  'note',
  'annote',
  'annotation',
  'url',
  'eprint',
  'xdata',
]);

interface Heir {
  readonly fields: Fields;
  /** The key of a parent that the file doesn't hold. */
  readonly missing: string | undefined;
}
