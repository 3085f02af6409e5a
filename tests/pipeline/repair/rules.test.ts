import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/pipeline/repair/edit.ts';
import { RULES } from '../../../src/pipeline/repair/rules/index.ts';

describe.each(RULES)('$id', (rule) => {
  it.each(rule.examples)('makes “$fixed” of “$raw”', ({ raw, fixed, title = '' }) => {
    expect(applyEdits(raw, rule.apply(raw, { title, abstract: raw }))).toBe(fixed);
  });

  it('has an example that stays untouched', () => {
    expect(rule.examples.some(({ raw, fixed }) => raw === fixed)).toBe(true);
  });
});

describe('the list of rules', () => {
  it('names every rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
