/**
 * Tells whether a whole line is one of the page's own words around its papers.
 *
 * Counts, as of votes, and lines without a letter are such as well.
 */
export function isNavigation(line: string): boolean {
  if (!/\p{L}/u.test(line)) return true;
  return WORDS.has(line.toLowerCase()) || BUTTON.test(line) || PHRASE_ALONE.test(line);
}

/** Tells whether a line is one that hardly another kind of file would have. */
export function isTelling(line: string): boolean {
  return PHRASE_ALONE.test(line);
}

/**
 * How many characters at the start of a line are navigation that lost its line end.
 *
 * A glued word is one that runs into a capital or a digit: 9 in “SubscribeHELP: Hardware…”, none in
 * “Subscribe or not?”.
 */
export function measureGluedNavigation(line: string): number {
  let end = 0;
  for (;;) {
    const [phrase] = GLUED.exec(line.slice(end, end + LONGEST_PHRASE)) ?? [];
    if (!phrase) return end;
    end += phrase.length;
  }
}

const WORDS: ReadonlySet<string> = new Set([
  'new',
  'subscribe',
  'daily papers',
  'trending papers',
  'log in',
  'sign up',
  'upvote',
  'previous',
  'next',
]);

/** Takes “Load more papers”, “Read more”, refuses “More is less”. */
const BUTTON = /^(?:load|show|see|view|read|browse) (?:more|all)(?: papers| articles)?$/iu;

const LONGEST_PHRASE = 80;

/** Takes “Get trending papers in your email inbox once a day!”, refuses “Get trending papers”. */
const PHRASE =
  /get trending papers in your email inbox[\p{L} ]{0,20}!?|by ?AK and the research community/iu
    .source;

const PHRASE_ALONE = new RegExp(`^(?:${PHRASE}|daily papers)$`, 'iu');

/** Takes “SubscribeHELP”, “Daily Papers3D”; refuses “Subscribed”, “Subscribe to”. */
const GLUED =
  /^(?:Get trending papers in your email inbox(?: once a day)?!?|Subscribe|Daily Papers|by ?AK and the research community)(?=[\p{Lu}\p{N}])/u;
