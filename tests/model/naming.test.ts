import { expect, it } from 'vitest';
import * as z from 'zod';
import { namingSchema, refuseUnquotedNames } from '../../src/model/naming.ts';

const paperSchema = z
  .object({ title: z.string(), abstract: z.string(), names: z.array(namingSchema) })
  .check(refuseUnquotedNames);

const paper = { title: 'Lids in Wind', abstract: 'It is cold. We compare with WagScope.' };

it('takes a naming that stands in title or abstract', () => {
  const names = ['We compare with WagScope.', 'Lids in Wind'].map((quote) => ({ id: 'a', quote }));
  expect(paperSchema.safeParse({ ...paper, names }).success).toBe(true);
});

it('refuses a naming whose words the paper lacks, with its place', () => {
  const names = [{ id: 'a', quote: 'We are better than WagScope.' }];
  const { error } = paperSchema.safeParse({ ...paper, names });
  expect(error?.issues.map(({ path }) => path)).toEqual([['names', 0, 'quote']]);
});
