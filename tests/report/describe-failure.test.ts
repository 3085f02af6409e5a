import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/report/describe-failure.ts';

describe('what ended a run', () => {
  it('is told with what to do, where it is about a file that somebody wrote', () => {
    const problem = Object.assign(new Error('notes/x.mdx:3  It is no MDX.'), {
      hint: 'mend: correct it',
    });
    expect(describeFailure(problem)).toEqual(['notes/x.mdx:3  It is no MDX.', 'mend: correct it']);
  });

  it.each([new TypeError('x is undefined'), 'x'])(
    'is told whole, where nobody foresaw it: %s',
    (problem) => {
      const lines = describeFailure(problem);
      expect(lines[0]).toContain('x');
      expect(lines.at(-1)).toMatch(/^This should not happen\. Please report it/u);
    },
  );
});
