import { describe, expect, it } from 'vitest';
import { type ChoiceCase, scoreChoices } from '../../src/score/choices.ts';

describe('scoreChoices', () => {
  it('counts the label strictly, and what labels accept leniently', () => {
    const right = makeCase('lamps', 'lamps');
    const acceptable = makeCase('towers', 'lamps', ['towers']);
    const wrong = makeCase('horns', 'lamps', ['towers']);
    expect(scoreChoices([right, right, acceptable, wrong])).toEqual({
      papers: 4,
      strict: 0.5,
      lenient: 0.75,
      misses: [acceptable, wrong],
    });
  });

  it('counts nothing as right', () => {
    expect(scoreChoices([])).toEqual({ papers: 0, strict: 1, lenient: 1, misses: [] });
  });
});

function makeCase(found: string, expected: string, acceptable: readonly string[] = []): ChoiceCase {
  return { title: 'On Lights', found, expected, acceptable };
}
