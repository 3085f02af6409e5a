import * as z from 'zod';
import type { Entry } from '../../../model/entry.ts';
import type { StageContext } from '../../stage.ts';
import type { Reader, TextSource } from '../reader.ts';
import { joinDate } from '../record/read-date.ts';
import { type Stated, toEntry } from '../record/to-entry.ts';
import { writeName } from '../record/write-name.ts';
import { listObjects } from './list-objects.ts';

/** Reads CSL-JSON, as Zotero exports it and Crossref answers. */
export const cslJson: Reader = {
  id: 'csl-json',
  name: 'a CSL-JSON file',
  recognises: ({ text }) => OPENING.test(text) && FIELD.test(text.slice(0, LOOKED_AT)),
  read: readCslJson,
};

const LOOKED_AT = 20_000;
const OPENING = /^\s*(?:\[\s*)?\{\s*"/u;
const FIELD = /"(?:title|author|issued|DOI|container-title|citation-key)"\s*:/u;

function readCslJson({ file, text }: TextSource, { report }: StageContext): readonly Entry[] {
  return listObjects(text).flatMap((record) => {
    const { line } = record;
    const parsed = parseItem(record.text);
    if ('problem' in parsed) {
      report.add(
        'read/broken-record',
        { key: `record in line ${line}`, problem: parsed.problem },
        { file, line },
      );
      return [];
    }
    const { item } = parsed;
    const key = item['citation-key'] ?? item.id ?? `record in line ${line}`;
    return toEntry(stateFacts(item), { file, line, key }, report);
  });
}

function parseItem(text: string): { readonly item: Item } | { readonly problem: string } {
  try {
    const parsed = itemSchema.safeParse(JSON.parse(text));
    return parsed.success ? { item: parsed.data } : { problem: 'it is no object' };
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message.slice(0, 200) : String(problem) };
  }
}

function stateFacts(item: Item): Stated {
  const { title, abstract, author, keyword, categories, note, DOI, URL: address } = item;
  return {
    title: dropTags(title),
    abstract: dropTags(abstract),
    authors: author?.map(
      ({ 'non-dropping-particle': kept, 'dropping-particle': dropped, name, literal, ...rest }) =>
        writeName({
          ...rest,
          particle: [dropped, kept].filter(Boolean).join(' ') || undefined,
          literal: literal ?? name,
        }),
    ),
    date: stateDate(item),
    doi: DOI,
    elsewhere: [item.number, item.archive_location, note, address],
    venue: item['container-title'] ?? item['event-title'] ?? item.publisher,
    address,
    keywords: keyword?.split(/[;,]/u),
    categories,
    remark: item.annote ?? note,
  };
}

function stateDate({ issued }: Item): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  const [year, month, day] = (parts ?? []).flatMap((part) => (part === null ? [] : [String(part)]));
  return (
    joinDate(year, month, day) ?? joinDate(year, month) ?? issued?.raw ?? issued?.literal ?? year
  );
}

function dropTags(text?: string): string | undefined {
  return text
    ?.replaceAll(HEADING, '')
    .replaceAll(/<\/(?:jats:)?p>/gu, '\n\n')
    .replaceAll(TAG, '');
}

/** Takes “<jats:title>Abstract</jats:title>”. */
const HEADING = /<jats:title>Abstract<\/jats:title>/giu;

/** Takes “<i>”, “</jats:p>”, “<span class="nocase">”; refuses “<4B”, “<think>”. */
const TAG = /<\/?(?:jats:[a-z-]{1,30}|i|b|em|strong|sc|sub|sup|span|p)(?: [^<>]{0,200})?\/?>/gu;

const text = z
  .union([
    z.string(),
    z.number().transform(String),
    z.array(z.string()).transform(([first]) => first),
  ])
  .optional()
  .catch(undefined);

const itemSchema = z.object({
  id: text,
  'citation-key': text,
  title: text,
  abstract: text,
  author: z
    .array(
      z.object({
        given: text,
        family: text,
        suffix: text,
        literal: text,
        name: text,
        'non-dropping-particle': text,
        'dropping-particle': text,
      }),
    )
    .optional()
    .catch(undefined),
  issued: z
    .object({
      'date-parts': z
        .array(z.array(z.union([z.string(), z.number(), z.null()])))
        .optional()
        .catch(undefined),
      raw: text,
      literal: text,
    })
    .optional()
    .catch(undefined),
  DOI: text,
  URL: text,
  number: text,
  archive_location: text,
  'container-title': text,
  'event-title': text,
  publisher: text,
  keyword: text,
  categories: z.array(z.string()).optional().catch(undefined),
  note: text,
  annote: text,
});

type Item = z.infer<typeof itemSchema>;
