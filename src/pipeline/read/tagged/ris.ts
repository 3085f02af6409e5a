import type { Entry } from '../../../model/entry.ts';
import type { StageContext } from '../../stage.ts';
import type { Reader, TextSource } from '../reader.ts';
import { readDate } from '../record/read-date.ts';
import { type Stated, toEntry } from '../record/to-entry.ts';
import { turnName } from '../record/write-name.ts';
import { listRecords, type TaggedRecord } from './list-records.ts';

/** Reads RIS, the format that publishers and reference managers export. */
export const ris: Reader = {
  id: 'ris',
  name: 'a RIS file',
  recognises: ({ lines }) => lines.slice(0, LOOKED_AT).some((line) => OPENING.test(line)),
  read: readRis,
};

/** A file may begin with remarks of the service that wrote it. */
const LOOKED_AT = 200;

/** Takes “TY  - JOUR”, refuses “TY - a name”. */
const OPENING = /^\s?TY {1,2}- ?[A-Z]{3,7}\s*$/u;

/** Takes “TI  - Warm Lids” and “ER  -”; refuses “AI - a survey”. */
const TAG = /^\s?([A-Z][A-Z\d]) {2}-(?: (.*))?$/u;

function readRis({ file, lines }: TextSource, { report }: StageContext): readonly Entry[] {
  return listRecords(lines, { tag: TAG, begins: 'TY', ends: 'ER' }).flatMap(({ line, fields }) =>
    toEntry(
      stateFacts(fields),
      { file, line, key: fields.get('ID')?.[0] ?? `record in line ${line}` },
      report,
    ),
  );
}

function stateFacts(fields: TaggedRecord['fields']): Stated {
  const all = (...tags: readonly string[]) =>
    tags.flatMap((tag) => fields.get(tag) ?? []).filter(Boolean);
  const first = (...tags: readonly string[]) => all(...tags)[0];
  const dates = all('DA', 'PY', 'Y1', 'Y2');
  return {
    title: first('TI', 'T1', 'CT', 'BT'),
    abstract: first('AB', 'N2'),
    authors: all('AU', 'A1').map(turnName),
    date: dates.find((date) => readDate(date) !== undefined) ?? dates[0],
    doi: first('DO'),
    elsewhere: all('M3', 'M1', 'C1', 'AN', 'JO', 'T2', 'UR', 'L2'),
    venue: first('T2', 'JF', 'JO', 'JA', 'J2', 'BT', 'PB'),
    address: first('UR', 'L2', 'LK'),
    keywords: all('KW').flatMap((words) => words.split(/[;\n]/u)),
    remark: first('N1', 'RN'),
  };
}
