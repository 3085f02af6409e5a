/** An attribute of a tag: its name in lower case, and where its value stands in the text. */
export interface HtmlAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Walks over the attributes with a value of all start tags of an HTML text, in order.
 *
 * Comments, text, and what stands in scripts and other raw text elements are passed over. The
 * time is linear in the length of the text, whatever the text.
 */
export function* findAttributes(html: string): Generator<HtmlAttribute> {
  let at = html.indexOf('<');
  while (at !== -1) {
    const tag = readMatch(START_TAG, html, at)?.toLowerCase();
    if (tag === undefined) {
      at = html.indexOf('<', skipMarkup(html, at));
      continue;
    }
    const end = yield* readAttributes(html, at + 1 + tag.length);
    at = html.indexOf('<', RAW_TEXT.has(tag) ? findClosingTag(html, tag, end) : end);
  }
}

const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe']);

// Takes the `p` of `<p class>`; refuses `</p>` and `< p`.
const START_TAG = /<([a-z][^\s/>]*)/iuy;
// Takes ` class=` with the blanks around it, up to the value; refuses `>`.
const ATTRIBUTE_NAME = /[\s/]*([^\s/>=]+)(?:\s*(=)\s*)?/uy;
const UNQUOTED_VALUE = /([^\s>]*)/uy;

function* readAttributes(html: string, start: number): Generator<HtmlAttribute, number> {
  let at = start;
  for (;;) {
    ATTRIBUTE_NAME.lastIndex = at;
    const match = ATTRIBUTE_NAME.exec(html);
    if (match === null) return at;
    at = ATTRIBUTE_NAME.lastIndex;
    if (match[2] === undefined) continue;
    const value = findValue(html, at);
    yield { name: (match[1] ?? '').toLowerCase(), ...value };
    at = value.next;
  }
}

function findValue(html: string, at: number): { start: number; end: number; next: number } {
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1);
    const end = close === -1 ? html.length : close;
    return { start: at + 1, end, next: end + 1 };
  }
  const end = at + (readMatch(UNQUOTED_VALUE, html, at) ?? '').length;
  return { start: at, end, next: end };
}

function skipMarkup(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return at + 1;
  const end = html.indexOf('-->', at + 4);
  return end === -1 ? html.length : end + 3;
}

function findClosingTag(html: string, tag: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${tag}[\\s/>]`, 'iu'));
  return end === -1 ? html.length : from + end;
}

function readMatch(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}
