import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/pipeline/repair/rules/index.ts';
import { readCapturedEntries } from '../pipeline/repair/captured-entries.ts';
import { mendEntries } from '../pipeline/repair/mend.ts';

const entries = readCapturedEntries();
const mended = mendEntries(entries);
const touched = mended.filter(({ repairs }) => repairs.length > 0);

describe('repair of the captured listings', () => {
  it('touches 80 of 338 papers, and lists an edit for each of them', () => {
    const changed = mended.filter(
      ({ title, abstract, raw }) => title !== raw.title || abstract !== raw.abstract,
    );
    expect([entries.length, changed.length, touched.length]).toEqual([338, 80, 80]);
  });

  it('changes nothing the second time', () => {
    const again = mendEntries(
      mended.map(({ raw, title, abstract }) => ({ ...raw, title, abstract })),
    );
    expect(again.map(({ title, abstract }) => [title, abstract])).toEqual(
      mended.map(({ title, abstract }) => [title, abstract]),
    );
    expect(again.flatMap(({ repairs }) => repairs)).toEqual([]);
  });

  it('lists only words that were captured, and rules that exist', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const { raw, repairs } of touched) {
      for (const repair of repairs) {
        expect(`${raw.title}\n${raw.abstract ?? ''}`).toContain(repair.raw);
        expect(repair.rule.split(' + ').filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('makes these edits', async () => {
    const list = touched.map(({ raw, repairs }) =>
      [raw.title, ...repairs.map((r) => `  ${r.raw}  →  ${r.fixed}  (${r.rule})`)].join('\n'),
    );
    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('repair.edits.txt');
  });
});
