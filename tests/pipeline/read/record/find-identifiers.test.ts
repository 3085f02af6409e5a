import { expect, it } from 'vitest';
import { findIdentifiers, toArxiv } from '../../../../src/pipeline/read/record/find-identifiers.ts';

it.each([
  ['https://doi.org/10.1000/bees.1(2)', { doi: '10.1000/bees.1(2)' }],
  ['(see 10.1000/bees).', { doi: '10.1000/bees' }],
  ['doi: 10.1000/BEES_1.', { doi: '10.1000/BEES_1' }],
  ['10.48550/arXiv.2101.00001', { arxiv: '2101.00001', doi: '10.48550/arXiv.2101.00001' }],
  ['https://arxiv.org/pdf/2101.00001v2', { arxiv: '2101.00001' }],
  ['arXiv preprint arXiv:2101.00001', { arxiv: '2101.00001' }],
  ['https://arxiv.org/abs/cs.LG/0101001', { arxiv: 'cs.LG/0101001' }],
  ['version 10.1/2', {}],
  ['2101.00001', {}],
  ['', {}],
])('finds in %j what it names', (text, found) => {
  expect(findIdentifiers(text)).toEqual(found);
});

it.each([
  ['2101.00001', '2101.00001'],
  ['arXiv:2101.00001v12', '2101.00001'],
  ['arXiv:2101.00001 [cs.LG]', '2101.00001'],
  ['cs/0101001', 'cs/0101001'],
  ['2101.1', undefined],
  ['see 2101.00001', undefined],
])('takes %j for the id %j', (text, id) => {
  expect(toArxiv(text)).toBe(id);
});
