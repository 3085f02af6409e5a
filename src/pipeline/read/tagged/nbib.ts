import type { Entry } from '../../../model/entry.ts';
import type { StageContext } from '../../stage.ts';
import type { Reader, TextSource } from '../reader.ts';
import { type Stated, toEntry } from '../record/to-entry.ts';
import { turnName } from '../record/write-name.ts';
import { listRecords, type TaggedRecord } from './list-records.ts';

/** Reads the MEDLINE format, in which PubMed exports (`.nbib`). */
export const nbib: Reader = {
  id: 'nbib',
  name: 'a PubMed file (nbib)',
  recognises: ({ lines }) => lines.slice(0, LOOKED_AT).some((line) => OPENING.test(line)),
  read: readNbib,
};

const LOOKED_AT = 200;

const OPENING = /^PMID- ?\d{1,10}\s*$/u;

/** Takes “PMID- 123”, “TI  - Warm Lids”; refuses the line below it, which begins with blanks. */
const TAG = /^([A-Z]{2,4}) {0,2}- (.*)$/u;

function readNbib({ file, lines }: TextSource, { report }: StageContext): readonly Entry[] {
  return listRecords(lines, { tag: TAG, begins: 'PMID' }).flatMap(({ line, fields }) =>
    toEntry(
      stateFacts(fields),
      { file, line, key: `PMID ${fields.get('PMID')?.[0] ?? ''}` },
      report,
    ),
  );
}

function stateFacts(fields: TaggedRecord['fields']): Stated {
  const all = (tag: string) => fields.get(tag) ?? [];
  const pmid = all('PMID')[0];
  return {
    title: stripTitle((all('TI')[0] ?? all('BTI')[0] ?? '').replaceAll(/\s+/gu, ' ')),
    abstract: all('AB')[0],
    authors: [...(all('FAU').length > 0 ? all('FAU') : all('AU').map(spellName)), ...all('CN')].map(
      turnName,
    ),
    date: all('DP')[0],
    doi: [...all('LID'), ...all('AID')].find((id) => id.includes('[doi]')),
    venue: all('JT')[0] ?? all('TA')[0],
    address: pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    keywords: [...all('OT'), ...all('MH')].map((word) => word.replaceAll('*', '')),
    remark: all('GN')[0],
  };
}

/** “Wick A” is how MEDLINE writes “A Wick” where it knows no more. */
function spellName(name: string): string {
  return name.replace(/^(.{1,200}) (\p{Lu}{1,4})$/u, '$1, $2');
}

/** PubMed ends every title with a full stop, and puts a translated one into brackets. */
function stripTitle(title: string): string {
  const bare = title.replace(/(?<!\.)\.$/u, '');
  return bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare;
}
