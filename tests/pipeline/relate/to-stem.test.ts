import { describe, expect, it } from 'vitest';
import { toStem } from '../../../src/pipeline/relate/to-stem.ts';

describe('toStem', () => {
  it.each([
    ['Swarming', 'swarms', 'swarmed', 'swarm'],
    ['mapping', 'maps', 'map'],
    ['caches', 'cache', 'caching'],
    ['queries', 'query'],
    ['BPUs', 'BPU', 'bpu'],
    ['quantisation', 'quantized', 'quantizer', 'quantizes'],
    ["hive's", 'hive’s', 'hives', 'hive'],
  ])('makes the forms of %s meet', (...forms) => {
    expect(new Set(forms.map(toStem)).size).toBe(1);
  });

  it.each([
    ['bus', 'bu'],
    ['loss', 'los'],
    ['ring', 'r'],
    ['need', 'ne'],
    ['analysis', 'analysi'],
  ])('doesn’t make %s `%s`', (word, stem) => {
    expect(toStem(word)).not.toBe(stem);
  });
});
