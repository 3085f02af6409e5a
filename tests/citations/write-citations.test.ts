import { describe, expect, it } from 'vitest';
import { writeCitations } from '../../src/citations/write-citations.ts';
import { importCitations } from './citation-js.ts';
import { sampleItem } from './sample-item.ts';

const HOSTILE = '</script> ]]> =1+1 "a", \\b{c}\r\nER  - \u0000 TY  - JOUR';

describe('writeCitations', () => {
  it('writes a record of RIS, one field a line', () => {
    const item = sampleItem({
      type: 'paper-conference',
      author: [
        { family: 'Kelp', given: 'Bo', 'non-dropping-particle': 'van' },
        { literal: 'Quay Lab' },
      ],
      'container-title': 'SEA 2024',
      page: '5-9',
      archive: 'arXiv',
      archive_location: '2403.00001',
      keyword: 'cs.LG,cs.AR',
      URL: 'https://arxiv.org/abs/2403.00001',
    });
    expect(writeCitations([item], 'ris').split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - CONF",
        "ID  - foam2024tides",
        "TI  - Tides in Teacups",
        "AU  - van Kelp, Bo",
        "AU  - Quay Lab",
        "PY  - 2024",
        "DA  - 2024/03/05/",
        "T2  - SEA 2024",
        "C3  - SEA 2024",
        "SP  - 5",
        "EP  - 9",
        "AN  - arXiv:2403.00001",
        "KW  - cs.LG",
        "KW  - cs.AR",
        "UR  - https://arxiv.org/abs/2403.00001",
        "ER  - ",
        "",
      ]
    `);
  });

  it('writes a table with a row for each', () => {
    const item = sampleItem({ title: '=1+1', 'container-title': 'Tides, Teacups' });
    expect(writeCitations([item], 'csv').split('\r\n')).toMatchInlineSnapshot(`
      [
        "key,type,title,authors,date,venue,arxiv,doi,url",
        "foam2024tides,article,'=1+1,Ada Foam,2024-03-05,"Tides, Teacups",,,",
        "",
      ]
    `);
  });

  it.each(['bib', 'ris', 'csl.json'] as const)(
    'keeps records apart in %s, whatever is in them',
    (format) => {
      const items = [sampleItem({ title: HOSTILE }), sampleItem({ id: 'next' })];
      const read = importCitations(writeCitations(items, format));
      expect(read.map(({ id }) => id)).toEqual(['foam2024tides', 'next']);
      expect(read[1]?.['title']).toBe('Tides in Teacups');
    },
  );
});
