import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCpu } from '../cpu-time.ts';
import { makeHostileText } from './hostile-text.ts';
import { SHORT, TARGETS } from './targets.ts';

/** For all of it; a scheduled workflow gives five minutes. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 10);
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31)) % 2 ** 31;
/**
 * In ms of processor time, for a megabyte: a second where nothing else works, and three times as much
 * beside others. What is no longer linear takes minutes.
 */
const LONGEST = 3000;
const MEGABYTE = 1_000_000;

const targets = Object.entries(TARGETS);
const share = (SECONDS * 1000) / (targets.length + Object.keys(SHORT).length);
// Once for all, as it reads the words out of the code.
const texts = makeHostileText({ parts: 30 });
const pieces = makeHostileText({ parts: 4 }).filter((piece) => piece !== '');

describe.each(targets)(`with FUZZ_SEED=${SEED}, %s`, (name, check) => {
  it('does what it promises, whatever the text', { timeout: share + 60_000 }, () => {
    explore(texts, share * 0.6, check);
  });

  it('takes a time in proportion to the text, for a megabyte', { timeout: share + 60_000 }, () => {
    explore(pieces, share * 0.4, (piece) => {
      const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
      const work = (): void => check(text);
      // What else the machine does may slow one run down, but hardly three.
      const ms = Math.min(...runUntil(work));
      expect(ms, `${name} takes ${ms.toFixed(0)} ms`).toBeLessThan(LONGEST);
    });
  });
});

describe.each(Object.entries(SHORT))(`with FUZZ_SEED=${SEED}, %s`, (_, check) => {
  it('does what it promises, whatever the text', { timeout: share + 60_000 }, () => {
    explore(texts, share, check);
  });
});

/** Up to three runs, until one is fast enough. */
function* runUntil(work: () => void): Generator<number> {
  for (let run = 0; run < 3; run += 1) {
    const ms = measureCpu(work);
    yield ms;
    if (ms < LONGEST) return;
  }
}

function explore(arbitrary: fc.Arbitrary<string>, ms: number, check: (text: string) => void): void {
  fc.assert(fc.property(arbitrary, check), {
    seed: SEED,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: ms,
    markInterruptAsFailure: false,
  });
}
