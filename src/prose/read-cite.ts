import { CITATION_FORMS, nameCitation, nameInGroup, type CitationForm } from './name-citation.ts';
import { findPaper, type NamedPaper, type PaperNames } from './paper-names.ts';

/**
 * Reads the attributes of a `<Cite>`: the papers that it means and the words for each, or what is
 * wrong with them and how to mend it.
 */
export function readCite(
  { id, ids, as: form, ...others }: CiteAttributes,
  names: PaperNames,
): ReadCite | CiteFlaw {
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) return refuse(`\`<Cite>\` has no \`${stranger}\`.`);
  if (!isForm(form)) {
    return refuse(`\`as\` may be ${CITATION_FORMS.map((one) => `"${one}"`).join(' or ')}.`);
  }
  const group = Array.isArray(ids);
  if (group ? id !== undefined || ids.length === 0 : typeof id !== 'string' || ids !== undefined) {
    return refuse('`<Cite>` needs `id` or `ids`, one of the two.');
  }
  const cited: CitedPaper[] = [];
  for (const name of group ? ids : [id]) {
    const found = findPaper(String(name), names);
    if (!found.paper) return found;
    const write = group ? nameInGroup : nameCitation;
    cited.push({ paper: found.paper, words: write(found.paper, form) });
  }
  return { cited, group };
}

/** The words for all the papers of a citation: `SpQR`, `(SpQR; Smith et al. 2024)`. */
export function writeCite({ cited, group }: ReadCite): string {
  const words = cited.map((one) => one.words).join('; ');
  return group ? `(${words})` : words;
}

function isForm(form: unknown): form is CitationForm | undefined {
  return form === undefined || CITATION_FORMS.some((known) => known === form);
}

function refuse(happened: string): CiteFlaw {
  return {
    happened,
    mend: 'write `<Cite id="a-paper" />`, `<Cite id="a-paper" as="author" />` or `<Cite ids={[\'one\', \'another\']} />`',
  };
}

/** As written; what isn't known is refused. */
export type CiteAttributes = Readonly<Record<string, unknown>>;

export interface ReadCite {
  readonly cited: readonly CitedPaper[];
  /** Whether they stand in brackets. */
  readonly group: boolean;
}

interface CitedPaper {
  readonly paper: NamedPaper;
  readonly words: string;
}

interface CiteFlaw {
  readonly happened: string;
  readonly mend: string;
}
