import { readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '../../../src/model/entry.ts';

/**
 * Pairs the abstracts of the shipped listings with their titles, each pair once.
 *
 * It reads by a rule of thumb (a long line is an abstract, the line before it the title), so that
 * what is measured here doesn't hang on the read stage.
 */
export function readCapturedEntries(): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const name of readdirSync(SOURCES).toSorted()) {
    const file = `sources/${name}`;
    const lines = readFileSync(new URL(name, SOURCES), 'utf8')
      .split('\n')
      .map((text, index) => ({ text: text.trim(), line: index + 1 }))
      .filter(({ text }) => text !== '');
    lines.forEach(({ text: abstract }, index) => {
      const before = lines[index - 1];
      if (before === undefined || abstract.length < SHORTEST_ABSTRACT) return;
      const title = before.text.replace(/^Subscribe(?=\p{Lu})/u, '');
      if (entries.has(title)) return;
      entries.set(title, { place: { file, line: before.line }, title, abstract });
    });
  }
  return [...entries.values()];
}

const SOURCES = new URL('../../../content/sources/', import.meta.url);

/** The longest title has 150 characters, the shortest abstract 350. */
const SHORTEST_ABSTRACT = 300;
