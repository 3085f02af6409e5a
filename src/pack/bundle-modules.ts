import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { makeClassic } from '../pagefind-from-disk/make-classic.ts';
import type { PageModule } from './read-page.ts';

/**
 * Makes one classic script of all modules of a page, so that they share what they import, as
 * modules do. `folder` is the page's, on disk.
 */
export function bundleModules(folder: string, modules: readonly PageModule[]): Promise<string> {
  return makeClassic({ entry: ENTRY, plugins: [readModules(folder, modules)] });
}

const ENTRY = 'page:all';

/** Answers `page:all` with imports of the modules in order, and `page:1` with the code of the second. */
function readModules(folder: string, modules: readonly PageModule[]): Plugin {
  const imports = modules.map((module, index) =>
    'src' in module ? join(folder, module.src) : `page:${index}`,
  );
  function findCode(name: string): string {
    if (name === ENTRY) return imports.map((path) => `import ${JSON.stringify(path)};`).join('\n');
    const module = modules[Number(name.slice('page:'.length))];
    return module && 'code' in module ? module.code : '';
  }
  return {
    name: 'page',
    setup(build) {
      build.onResolve({ filter: /^page:/ }, ({ path }) => ({ path, namespace: 'page' }));
      build.onLoad({ filter: /^page:/, namespace: 'page' }, ({ path }) => ({
        contents: findCode(path),
        resolveDir: folder,
      }));
      build.onLoad({ filter: /\.js$/ }, async ({ path }) => ({
        contents: dropPreloads(await readFile(path, 'utf8')),
      }));
    },
  };
}

/** All is in one script, so nothing is left of what Vite would load ahead of an `import()`. */
function dropPreloads(code: string): string {
  if (PRELOADED_STYLE.test(code)) {
    throw new Error('A script loads a style sheet when it runs, which a packed one would not do.');
  }
  return code.replaceAll(PRELOADS, '[]');
}

/** Takes `__vite__mapDeps([0,1])`. */
const PRELOADS = /__vite__mapDeps\(\[[\d,]*\]\)/gu;
/** Takes the list behind `__vite__mapDeps` where it names a style sheet. */
const PRELOADED_STYLE = /m\.f=\[[^\]]*\.css"/u;
