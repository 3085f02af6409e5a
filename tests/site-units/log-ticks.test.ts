import { describe, expect, it } from 'vitest';
import { chooseLogTicks } from '../../src/site/log-ticks.ts';

describe('chooseLogTicks', () => {
  it('marks once, twice and five times between few powers of ten', () => {
    expect(chooseLogTicks([1, 7])).toEqual([1, 2, 5, 10]);
  });

  it('marks the powers of ten alone where there are many', () => {
    expect(chooseLogTicks([0.5, 700])).toEqual([0.1, 1, 10, 100, 1000]);
  });

  it('has two powers of ten for a value that is one', () => {
    expect(chooseLogTicks([1])).toEqual([1, 2, 5, 10]);
  });
});
