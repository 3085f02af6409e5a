import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Document, isCollection, isSeq } from 'yaml';
import { formatHead } from '../../../src/pipeline/emit/format-head.ts';

const word = fc.constantFrom(
  ...['bee', 'Ä 5', '7', '1e5', '0x1f', 'null', 'True', '', '-', 'a: b', 'a:b', 'a #1', 'a#1'],
  ...['a:', 'a ', ' a', '[a]', 'a, b', '{a}', '“a”', '"a"', "it's", '3 mW', 'a\nb', 'a\n', 'a\tb'],
  ...[
    '2020-01-01',
    '5 %',
    '~',
    '.5',
    '1_000',
    'x*',
    '---',
    '<<',
    '\u0085',
    '\ud800',
    '… ',
    '=',
    'n',
  ],
);
const text = fc.oneof(
  word,
  fc.string({ unit: 'binary' }),
  fc.array(word).map((all) => all.join('')),
);
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const record = fc.record({ a: scalar, b: scalar }, { requiredKeys: [] }).filter(hasFields);
const head = fc.record({
  a: scalar,
  b: fc.array(text),
  c: fc.array(record),
  evidence: fc.array(record),
});

it('gives what the library gives', () => {
  fc.assert(
    fc.property(head, (fields) => {
      expect(formatHead(fields)).toBe(writeByLibrary(fields));
    }),
    { numRuns: 1000 },
  );
});

it('leaves out what is undefined', () => {
  expect(formatHead({ a: undefined, b: [{ c: undefined, d: 'bee' }] })).toBe('b:\n  - d: bee\n');
});

function hasFields(item: object): boolean {
  return Object.keys(item).length > 0;
}

function writeByLibrary(fields: object): string {
  const document = new Document(fields);
  const evidence = document.get('evidence');
  for (const item of isSeq(evidence) ? evidence.items : []) {
    if (isCollection(item)) item.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
