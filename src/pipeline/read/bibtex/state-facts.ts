import type { Stated } from '../record/to-entry.ts';
import { decodeTex } from './decode-tex.ts';
import type { Fields } from './read-fields.ts';
import { readNames } from './read-names.ts';

/** What the fields of a record state, whichever of BibTeX, BibLaTeX and their programs named them. */
export function stateFacts(type: string, fields: Fields): Stated {
  const text = (...names: readonly string[]) => {
    const value = names.map((name) => fields.get(name)).find((field) => field !== undefined);
    return value === undefined ? undefined : decodeTex(value);
  };
  const verbatim = (name: string) =>
    fields
      .get(name)
      ?.replaceAll(/\\(?=[_&%#~])|[{}]/gu, '')
      .trim();
  const title = [text('title'), text('subtitle')].filter(Boolean).join(': ');
  return {
    title,
    abstract: text('abstract'),
    authors: readNames(fields.get('author') ?? fields.get('editor') ?? ''),
    date: stateDate(fields),
    arxiv: isArxiv(fields) ? verbatim('eprint') : (verbatim('arxiv') ?? verbatim('arxivid')),
    doi: verbatim('doi'),
    elsewhere: [verbatim('journal'), verbatim('note'), verbatim('number'), stateVolume(fields)],
    venue: text(...(VENUES[type] ?? VENUE)),
    address: verbatim('url') ?? verbatim('howpublished'),
    keywords: splitList(text('keywords', 'keyword', 'author_keywords')),
    categories: [
      ...splitList(verbatim('primaryclass') ?? verbatim('eprintclass')),
      ...splitList(text('groups', 'category', 'categories', 'collection')),
    ],
    remark: text('annotation', 'annote', 'note', 'comment'),
  };
}

const VENUE = [
  'journaltitle',
  'journal',
  'booktitle',
  'publisher',
  'school',
  'institution',
] as const;

const VENUES: Readonly<Record<string, readonly string[]>> = {
  inproceedings: ['booktitle', 'eventtitle', 'series', 'journal'],
  conference: ['booktitle', 'eventtitle', 'series', 'journal'],
  phdthesis: ['school', 'institution'],
  mastersthesis: ['school', 'institution'],
  thesis: ['institution', 'school'],
  techreport: ['institution', 'number'],
};

function isArxiv(fields: Fields): boolean {
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype');
  return archive === undefined || /arxiv/iu.test(archive);
}

/** DBLP writes an arXiv id as the volume `abs/2101.00001`. */
function stateVolume(fields: Fields): string | undefined {
  return fields.get('volume')?.replace(/^abs\//u, 'arXiv:');
}

/** `year` and `month` say less than `date`; a month may be a name, its number, or “10~jan”. */
function stateDate(fields: Fields): string | undefined {
  const date = fields.get('date');
  const year = fields.get('year');
  if (date !== undefined) return decodeTex(date);
  if (year === undefined) return undefined;
  const month = decodeTex(fields.get('month') ?? '')
    .replaceAll(/[{}]/gu, '')
    .trim();
  const [, before = '', number] = /^(\d{1,2}) (\d{2})$/u.exec(month) ?? [];
  if (number !== undefined) return joinParts(decodeTex(year), number, before);
  const day = fields.get('day') ?? '';
  const plain = decodeTex(year);
  if (/^\d{1,2}$/u.test(month) && /^\d{4}$/u.test(plain)) {
    return joinParts(plain, month, day);
  }
  return `${day} ${month} ${plain}`;
}

function joinParts(year: string, month: string, day: string): string {
  const parts = [month, ...(/^\d{1,2}$/u.test(day) ? [day] : [])];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

function splitList(text = ''): readonly string[] {
  return text.split(text.includes(';') ? ';' : ',');
}
