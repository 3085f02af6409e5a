import { digestText } from '../../text/digest.ts';

/**
 * Ends a generated page's head with a line that says so and holds a digest of the rest, by which
 * `isSealed` knows whether a person has changed the page.
 */
export function sealPage(yaml: string, body: string): string {
  return `---\n${yaml}${SEAL}${digestOf(yaml, body)}\n---\n\n${body}`;
}

/** Whether a page is as it was generated; line ends may have been changed by a checkout. */
export function isSealed(page: string): boolean {
  const text = page.replaceAll('\r\n', '\n');
  const start = text.indexOf(`\n${SEAL}`) + 1;
  if (!text.startsWith('---\n') || start === 0) return false;
  const [digest = '', fence, blank, ...body] = text.slice(start + SEAL.length).split('\n');
  if (fence !== '---' || blank !== '') return false;
  return digest === digestOf(text.slice(4, start), body.join('\n'));
}

const SEAL =
  '# Generated; words of your own belong in content/notes/ or content/corrections/. Seal: ';

function digestOf(yaml: string, body: string): string {
  return digestText(`${yaml}\n${body}`, 16);
}
