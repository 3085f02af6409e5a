/** Quotes the beginning of a text in a message. */
export function quoteStart(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd().toWellFormed()}…` : text;
}

/** Quotes the end of a text in a message. */
export function quoteEnd(text: string): string {
  return text.length > QUOTED ? `…${text.slice(-QUOTED).trimStart().toWellFormed()}` : text;
}

const QUOTED = 160;
