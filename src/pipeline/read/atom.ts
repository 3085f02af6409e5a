import type { Entry } from '../../model/entry.ts';
import { type AtomEntry, readAtom } from '../../text/read-atom.ts';
import type { StageContext } from '../stage.ts';
import type { Reader, TextSource } from './reader.ts';
import { toEntry } from './record/to-entry.ts';

/** Reads an Atom feed, as arXiv's search gives it. */
export const atom: Reader = {
  id: 'atom',
  name: 'an Atom feed',
  recognises: ({ text }) => OPENING.test(text.slice(0, LOOKED_AT)),
  read: readFeed,
};

const LOOKED_AT = 10_000;

const OPENING = /<(?:[\w-]{1,30}:)?(?:feed|entry)\s[^>]{0,2000}http:\/\/www\.w3\.org\/2005\/Atom/u;

function readFeed({ file, text }: TextSource, { report }: StageContext): readonly Entry[] {
  const whole = readAtom(text);
  if (!whole.problem) return whole.entries.flatMap((entry) => toCaptured(entry, entry.line));
  const { line, what } = whole.problem;
  if (DOCTYPE.test(text)) {
    report.add('read/refused-feed', { problem: what }, { file, line });
    return [];
  }
  return readOneByOne();

  /** Each entry as a feed of its own, so that what is wrong with one costs no other. */
  function readOneByOne(): readonly Entry[] {
    const starts = [...text.matchAll(ENTRY)].map(({ index }) => index);
    const head = text.slice(0, starts[0] ?? 0).replace(/^[^]*?(?=<(?:[\w-]{1,30}:)?feed\b)/u, '');
    const [opening = '', feed = ''] = FEED.exec(head) ?? [];
    let line = 1;
    let counted = 0;
    return starts.flatMap((start, index) => {
      line += text.slice(counted, start).split('\n').length - 1;
      counted = start;
      const own = text.slice(start, starts[index + 1] ?? text.length).replace(END, '');
      const { entries, problem } = readAtom(`${opening}${own}</${feed}>`);
      const [entry] = entries;
      if (entry && !problem) return toCaptured(entry, line);
      const facts = { key: 'entry', problem: problem?.what ?? 'it never ends' };
      report.add('read/broken-record', facts, { file, line });
      return [];
    });
  }

  function toCaptured(entry: AtomEntry, line: number): readonly Entry[] {
    const { id, title, summary, authors, published, categories, doi, journal, comment } = entry;
    const facts = { title, abstract: summary, authors, date: published, categories };
    const identifiers = { doi, address: id.replace(/^http:(?=\/\/arxiv\.org\/)/u, 'https:') };
    const stated = { ...facts, ...identifiers, elsewhere: [id], venue: journal, remark: comment };
    return toEntry(stated, { file, line, key: id || title }, report);
  }
}

/** Documents with entities of their own have a type; none is a feed. */
const DOCTYPE = /<!DOCTYPE/iu;

const ENTRY = /<(?:[\w-]{1,30}:)?entry[\s>]/gu;

const FEED = /^<((?:[\w-]{1,30}:)?feed)\b[^>]*>/u;

/** What stands behind the last entry. */
const END = /<\/(?:[\w-]{1,30}:)?feed>\s*$/u;
