import { describe, expect, it } from 'vitest';
import { KIND_CUES } from '../../../src/pipeline/extract/kind-cues.ts';
import { measureCpu } from '../../cpu-time.ts';

describe.each(KIND_CUES)('a $where cue of $weight for $kind', ({ pattern, fires, silent }) => {
  it(`is found in “${fires}”`, () => {
    expect(fires).toMatch(pattern);
  });

  it(`is not found in “${silent}”`, () => {
    expect(silent).not.toMatch(pattern);
  });

  it.each(['a', 'we ', 'this paper ', 'first-', 'our x-', ', a '])(
    'makes no more work of hostile text than of any other (“%s…”)',
    (seed) => {
      const hostile = seed.repeat(50_000 / seed.length);
      expect(measureCpu(() => pattern.test(hostile))).toBeLessThan(1000);
    },
  );
});
