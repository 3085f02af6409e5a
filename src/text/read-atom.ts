import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An entry of an Atom feed with what arXiv adds to it; all white space is folded. */
export interface AtomEntry {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** As a rule its address: `http://arxiv.org/abs/2101.00001v2`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** Of the first version, as written: `2021-01-05T10:00:00Z`. */
  readonly published: string;
  readonly categories: readonly string[];
  readonly doi: string;
  readonly journal: string;
  readonly comment: string;
}

/** The entries that are whole, and why there are no more where the feed breaks off. */
export interface AtomReading {
  readonly entries: readonly AtomEntry[];
  readonly problem?: { readonly line: number; readonly what: string };
}

/**
 * Reads an Atom feed (RFC 4287) with the extensions of arXiv’s API.
 *
 * No entity is known but the five of XML itself, and a document type, which could declare more, is
 * refused. What is wrong ends the reading; the entries before it are given.
 */
export function readAtom(text: string): AtomReading {
  const parser = new SaxesParser({ xmlns: true });
  const feed = gatherEntries(parser);
  parser.on('doctype', () => {
    throw new AtomProblem('a document type, which has no place in a feed');
  });
  parser.on('error', ({ message }) => {
    throw new AtomProblem(message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, ''));
  });
  try {
    parser.write(text).close();
  } catch (problem) {
    if (!(problem instanceof AtomProblem)) throw problem;
    return { entries: feed.entries, problem: { line: parser.line, what: problem.message } };
  }
  if (feed.isFeed()) return { entries: feed.entries };
  return { entries: [], problem: { line: 1, what: 'no Atom feed' } };
}

/** Listens to a parser, and puts together what it hears. */
function gatherEntries(parser: SaxesParser<{ xmlns: true }>) {
  const entries: AtomEntry[] = [];
  const open: string[] = [];
  let draft: Draft | undefined;
  let words = '';
  let isFeed = false;

  parser.on('opentag', (tag) => {
    open.push(nameTag(tag));
    if (open.length > DEEPEST) throw new AtomProblem(`tags within tags, more than ${DEEPEST} deep`);
    const path = open.join('/');
    isFeed ||= path === 'feed' || path === 'entry';
    // A field may hold tags of its own, as a title in XHTML does; its text goes on within them.
    if (FIELD.test(path)) words = '';
    if (ENTRY.test(path)) draft = { line: parser.line, fields: new Map() };
    const term = tag.attributes['term']?.value ?? '';
    if (draft && open.at(-1) === 'category') addField(draft, 'category', term);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const path = open.join('/');
    const [, field] = FIELD.exec(path) ?? [];
    if (draft && field !== undefined) addField(draft, field, words);
    if (draft && ENTRY.test(path)) {
      entries.push(finishEntry(draft));
      draft = undefined;
    }
    open.pop();
  });
  return { entries, isFeed: () => isFeed };

  function add(more: string): void {
    words += more;
  }
}

/** An entry of a feed is four deep; a title in XHTML is deeper by a few. */
const DEEPEST = 50;

const ENTRY = /^(?:feed\/)?entry$/u;

/** Takes “feed/entry/author/name”, refuses “feed/title”. */
const FIELD =
  /^(?:feed\/)?entry\/(id|title|summary|published|author\/name|arxiv:doi|arxiv:journal_ref|arxiv:comment)$/u;

/** The name within Atom; one of another vocabulary has that before it. */
function nameTag({ uri, local }: SaxesTagNS): string {
  if (uri === ATOM) return local;
  return uri === ARXIV ? `arxiv:${local}` : `{${uri}}${local}`;
}

const ATOM = 'http://www.w3.org/2005/Atom';
const ARXIV = 'http://arxiv.org/schemas/atom';

function addField({ fields }: Draft, name: string, value: string): void {
  const folded = value.replaceAll(/\s+/gu, ' ').trim();
  if (folded !== '') fields.set(name, [...(fields.get(name) ?? []), folded]);
}

function finishEntry({ line, fields }: Draft): AtomEntry {
  const first = (name: string) => fields.get(name)?.[0] ?? '';
  return {
    line,
    id: first('id'),
    title: first('title'),
    summary: first('summary'),
    authors: fields.get('author/name') ?? [],
    published: first('published'),
    categories: fields.get('category') ?? [],
    doi: first('arxiv:doi'),
    journal: first('arxiv:journal_ref'),
    comment: first('arxiv:comment'),
  };
}

/** Ends a reading from within the parser’s listeners. */
class AtomProblem extends Error {}

interface Draft {
  readonly line: number;
  readonly fields: Map<string, readonly string[]>;
}
