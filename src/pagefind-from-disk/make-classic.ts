import { build, type Plugin } from 'esbuild';
import { init, parse } from 'es-module-lexer';

/**
 * Bundles a module with all that it imports into one classic script, which asks the bridge where
 * the module would ask the network: a free `fetch` becomes `fromDisk.fetch`, an `import()` of what
 * is only known when it runs becomes `fromDisk.import`, and `import.meta.url` the script's address.
 *
 * Throws where the script would still do what browsers refuse to a page from a disk.
 */
export async function makeClassic({ entry, handOver, plugins = [] }: Module): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins: [...plugins],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: DEFINITIONS,
    // A block of its own: the scripts of one page share their global names.
    banner: { js: '{const scriptAddress=document.currentScript.src;' },
    footer: { js: handOver === undefined ? '}' : `fromDisk.hand(${handOver})}` },
    ...(handOver !== undefined && { globalName: handOver }),
  });
  await init;
  const script = bridgeImports(outputFiles[0]?.text ?? '');
  refuseNetwork(script);
  return script;
}

const DEFINITIONS = {
  fetch: 'fromDisk.fetch',
  'window.fetch': 'fromDisk.fetch',
  'self.fetch': 'fromDisk.fetch',
  'globalThis.fetch': 'fromDisk.fetch',
  'import.meta.url': 'scriptAddress',
  // Pagefind asks whether there are workers, and searches on the page's own thread otherwise.
  Worker: 'undefined',
};

function bridgeImports(script: string): string {
  const [imports] = parse(script);
  let bridged = script;
  for (const { ss: start, d: bracket } of imports.toReversed()) {
    if (bracket < 0) throw new Error('A packed script would still be a module.');
    bridged = `${bridged.slice(0, start)}fromDisk.import${bridged.slice(bracket)}`;
  }
  return bridged;
}

function refuseNetwork(script: string): void {
  const refused = REFUSED.exec(script);
  if (!refused) return;
  const around = script.slice(Math.max(0, refused.index - 40), refused.index + 60);
  throw new Error(
    `A packed script would use \`${refused[0]}\`, which no disk answers: …${around}…`,
  );
}

/** Takes `new XMLHttpRequest` and a `fetch(` of its own; refuses `fromDisk.fetch(` and `.refetch(`. */
const REFUSED =
  /\b(?:XMLHttpRequest|importScripts|EventSource|WebSocket|sendBeacon)\b|(?<![\w$.])fetch\s*\(/u;

interface Module {
  /** The path of the module, or a name that a plugin answers. */
  readonly entry: string;
  /** The global name of its exports, which are then handed to who asked for the script. */
  readonly handOver?: string;
  readonly plugins?: readonly Plugin[];
}
