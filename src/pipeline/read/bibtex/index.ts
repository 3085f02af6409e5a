import type { Entry } from '../../../model/entry.ts';
import type { StageContext } from '../../stage.ts';
import type { Reader, TextSource } from '../reader.ts';
import { toEntry } from '../record/to-entry.ts';
import { listBlocks } from './list-blocks.ts';
import { makeInheritance, type Reference } from './inherit.ts';
import { readFields } from './read-fields.ts';
import { stateFacts } from './state-facts.ts';

/** Reads BibTeX and BibLaTeX, with the habits of those who write it by hand and of programs. */
export const bibtex: Reader = {
  id: 'bibtex',
  name: 'a BibTeX file',
  recognises: ({ text }) => OPENING.test(text.slice(0, LOOKED_AT)),
  read: readBibtex,
};

/** A file may begin with remarks of the program that wrote it, and with definitions. */
const LOOKED_AT = 100_000;

/** Takes “@article{wick2020,”, “@string{a = ”, “@comment{”, “@misc{,”; refuses “@wick: {”, “@media {”. */
const OPENING =
  /^[ \t]*@[ \t]*(?:(?:comment|preamble|string)\s{0,20}[{(]|\p{L}{1,40}\s{0,20}[{(]\s{0,20}[^\s,={}"]{0,200}\s{0,20}[,=])/imu;

function readBibtex({ file, text }: TextSource, { report }: StageContext): readonly Entry[] {
  const references: Reference[] = [];
  const strings = new Map<string, string>();
  const first = new Map<string, number>();
  for (const block of listBlocks({ text })) {
    const { line, type, key } = block;
    if (type === 'comment' || type === 'preamble') continue;
    const place = { file, line };
    const read = readFields(block, strings);
    if ('problem' in read) {
      report.add('read/broken-record', { key: key || type, problem: read.problem }, place);
      continue;
    }
    for (const name of read.unknown) report.add('read/unknown-string', { key, name }, place);
    if (type === 'string') {
      for (const [name, value] of read.fields) strings.set(name, value);
      continue;
    }
    const earlier = first.get(key);
    if (key !== '' && earlier !== undefined) {
      report.add('read/repeated-key', { key }, place, { file, line: earlier });
    } else first.set(key, line);
    references.push({ ...block, fields: read.fields });
  }
  const inherit = makeInheritance(references);
  return references
    .filter(({ type }) => !HOLDERS.has(type))
    .flatMap((reference) => {
      const { line, key, type } = reference;
      const { fields, missing } = inherit(reference);
      if (missing !== undefined)
        report.add('read/unknown-crossref', { key, missing }, { file, line });
      return toEntry(stateFacts(type, fields), { file, line, key: key || type }, report);
    });
}

/** Types that hold papers, or data for them, and are none. */
const HOLDERS: ReadonlySet<string> = new Set([
  'proceedings',
  'mvproceedings',
  'collection',
  'periodical',
  'set',
  'xdata',
]);
