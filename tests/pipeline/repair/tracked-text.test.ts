import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../../src/pipeline/repair/edit.ts';
import { patchText, trackText } from '../../../src/pipeline/repair/tracked-text.ts';

describe('patchText', () => {
  it('joins an edit with the earlier patches that it meets', () => {
    const once = patchText(trackText('8{mu}J lamp'), [{ start: 1, end: 5, text: 'mu' }], 'braces');
    const twice = patchText(once, [{ start: 1, end: 3, text: 'μ' }], 'letter');
    expect(twice.text).toBe('8μJ lamp');
    expect(twice.patches).toEqual([{ start: 1, end: 5, text: 'μ', rules: ['braces', 'letter'] }]);
  });

  it('keeps patches apart that don’t meet', () => {
    const tracked = patchText(trackText('a-b-c'), [{ start: 1, end: 2, text: '––' }], 'first');
    const { patches } = patchText(tracked, [{ start: 4, end: 5, text: '' }], 'second');
    expect(patches).toEqual([
      { start: 1, end: 2, text: '––', rules: ['first'] },
      { start: 3, end: 4, text: '', rules: ['second'] },
    ]);
  });

  it('leads from the raw text to the present one in a single step, whatever the edits', () => {
    const cuts = fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.string({ maxLength: 3 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(cuts, { maxLength: 5 }), (raw, rounds) => {
        let tracked = trackText(raw);
        for (const [index, round] of rounds.entries()) {
          const edits = toEdits(round, tracked.text.length);
          const expected = applyEdits(tracked.text, edits);
          tracked = patchText(tracked, edits, String(index));
          expect(tracked.text).toBe(expected);
          expect(applyEdits(raw, tracked.patches)).toBe(expected);
        }
      }),
    );
  });

  function toEdits(cuts: readonly [number, number, string][], length: number): readonly Edit[] {
    const edits: Edit[] = [];
    let position = 0;
    for (const [gap, size, text] of cuts) {
      const start = position + gap + (edits.length > 0 ? 1 : 0);
      if (start > length) break;
      position = Math.min(length, start + size);
      edits.push({ start, end: position, text });
    }
    return edits;
  }
});
