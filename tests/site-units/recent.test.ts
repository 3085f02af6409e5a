import { describe, expect, it } from 'vitest';
import { findRecentPapers } from '../../src/site/recent.ts';
import { samplePaper } from './sample-paper.ts';

const sources = { 'old.txt': { received: '2024-01-01' }, 'new.txt': { received: '2025-01-01' } };

function find(papers: ReturnType<typeof samplePaper>[], count = 9): string[] {
  return findRecentPapers(papers, { sources, count }).map(({ id }) => id);
}

function from(id: string, files: string[], published?: string): ReturnType<typeof samplePaper> {
  return samplePaper({
    id,
    sources: files.map((file) => ({ file: `sources/${file}`, line: 1 })),
    ...(published !== undefined && { published }),
  });
}

describe('findRecentPapers', () => {
  it('goes by the day that the first source came', () => {
    const papers = [from('both', ['new.txt', 'old.txt']), from('new', ['new.txt'])];
    expect(find(papers)).toEqual(['new', 'both']);
  });

  it('goes by the date of the paper where the day is the same', () => {
    const papers = [
      from('undated', ['new.txt']),
      from('a', ['new.txt'], '2023'),
      from('b', ['new.txt'], '2024-05'),
    ];
    expect(find(papers)).toEqual(['b', 'a', 'undated']);
  });

  it('puts papers of a source without a day last, and stops at the number asked for', () => {
    const papers = [from('unknown', ['other.txt'], '2025'), from('old', ['old.txt'])];
    expect(find(papers)).toEqual(['old', 'unknown']);
    expect(find(papers, 1)).toEqual(['old']);
  });
});
