import { describe, expect, it } from 'vitest';
import { checkNames } from '../../src/site/unknown-name.ts';

describe('checkNames', () => {
  it('takes texts that are named after something', () => {
    expect(() => {
      checkNames([{ id: 'tides', file: 'notes/tides.mdx' }], 'paper', ['foam', 'tides']);
    }).not.toThrow();
  });

  it('refuses one that is named after nothing', () => {
    expect(() => {
      checkNames([{ id: 'currants', file: '/survey/chapters/currants.mdx' }], 'chapter', [
        'currents',
      ]);
    }).toThrow(
      expect.objectContaining({
        message: '/survey/chapters/currants.mdx  There is no chapter `currants`.',
        hint: 'mend: did you mean `currents`?',
      }),
    );
  });
});
