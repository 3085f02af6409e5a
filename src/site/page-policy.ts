import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page, for its `<meta>`. Of scripts within the page it lets run
 * those alone whose code is given, so nothing that came with a paper, a note or an address can run.
 *
 * `frame-ancestors`, `report-to` and `sandbox` are for a server to send: browsers pass over them here.
 */
export function writePolicy({ inline, live }: PolicyOptions): string {
  const hashes = inline.map((code) => `'sha256-${hash(code)}'`);
  const directives = {
    'default-src': OWN,
    // Pagefind is WebAssembly.
    'script-src': [...OWN, "'wasm-unsafe-eval'", ...hashes],
    'object-src': ["'none'"],
    'frame-src': ["'none'"],
    'form-action': OWN,
    'base-uri': ["'self'"],
    // It puts its styles into the page, and is told of changes over a socket.
    ...(live && { 'style-src': [...OWN, "'unsafe-inline'"], 'connect-src': [...OWN, 'ws:'] }),
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');
}

/**
 * A page opened from a disk has no origin, so that browsers disagree on what `'self'` is there. One
 * that comes from a server can load nothing from `file:`, whatever its policy says.
 */
const OWN: readonly string[] = ["'self'", 'file:'];

function hash(code: string): string {
  return createHash('sha256').update(code).digest('base64');
}

interface PolicyOptions {
  /** The code of the scripts that stand within the page. */
  readonly inline: readonly string[];
  /** Whether it is a page of the live site. */
  readonly live: boolean;
}
