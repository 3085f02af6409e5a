import { describe, expect, it } from 'vitest';
import { parseWhere } from '../../src/prose/where.ts';
import { samplePaper } from '../site-units/sample-paper.ts';

const papers = [
  {
    ...samplePaper({ id: 'a', chapter: 'lamps', platforms: ['fpga'], precisions: ['INT4'] }),
    hasNote: true,
  },
  {
    ...samplePaper({
      id: 'b',
      chapter: 'horns',
      published: '2023-05',
      system: 'Horn One',
      devices: ['Alveo U280'],
      links: [{ url: 'https://b.example', kind: 'code' }],
    }),
    hasNote: false,
  },
  { ...samplePaper({ id: 'c', chapter: 'horns', published: '2025' }), hasNote: false },
];
const known = { chapters: ['lamps', 'horns'], papers };

function select(where: string): readonly string[] {
  const parsed = parseWhere(where, known);
  if (!('test' in parsed)) throw new Error(`${parsed.happened} ${parsed.mend}`);
  return papers.filter(parsed.test).map(({ id }) => id);
}

describe('parseWhere', () => {
  it.each([
    ['chapter:horns', ['b', 'c']],
    ['platform:fpga format:int4', ['a']],
    ['-platform:fpga', ['b', 'c']],
    ['device:"Alveo U280"', ['b']],
    ['device:alveo', ['b']],
    ['platform:microcontroller', []],
    ['system:"horn one"', ['b']],
    ['year:2023', ['b']],
    ['year:2023..2025', ['b', 'c']],
    ['year:2024..', ['c']],
    ['year:..2023', ['b']],
    ['has:code', ['b']],
    ['has:note -has:code', ['a']],
    ['chapter:horns -has:code', ['c']],
    ['kind:method chapter:lamps', ['a']],
  ])('takes %s', (where, ids) => {
    expect(select(where)).toEqual(ids);
  });

  it.each([
    ['platfrom:fpga', 'Papers can’t be asked for `platfrom`. did you mean `platform:`?'],
    ['format:INT5', 'No paper’s `format` is `INT5`. did you mean `INT4`?'],
    ['chapter:x', 'No paper’s `chapter` is `x`. expected one of `lamps`, `horns`'],
    ['year:23', '`year:23` is no year. write `year:2024`, `year:2023..2025` or `year:2023..`'],
    ['year:..', '`year:..` is no year.'],
    ['fpga', 'Papers can’t be asked for `fpga`.'],
    ['  ', 'The condition is empty.'],
    ['__proto__:x', 'Papers can’t be asked for `__proto__`.'],
  ])('refuses %s', (where, message) => {
    expect(() => select(where)).toThrow(message);
  });
});
