import { describe, expect, it } from 'vitest';
import { listWords } from '../../../src/pipeline/classify/list-words.ts';

describe('listWords', () => {
  it.each([
    ['Fog-Signals and FOG signals', 'fog signal and fog signal'],
    ['lenses, lens; a bias', 'lense | len | a bia'],
    ['batches of batch, caches of cache', 'batch of batch | cach of cach'],
    ['memories and boxes', 'memory and box'],
    ['GPUs, the GPU’s fan', 'gpu | the gpu fan'],
    ['a 1.58-bit lamp (4-bit)', 'a 1.58 bit lamp | 4 bit |'],
    ['light* and int#', 'light* and int#'],
    ['ﬁlament', 'filament'],
    ['', ''],
  ])('splits “%s”', (text, words) => {
    expect(
      listWords(text)
        .map((word) => word || '|')
        .join(' '),
    ).toBe(words);
  });
});
