import { env } from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { joinCitations } from './src/prose/join-citations.ts';
import { setProse } from './src/prose/set-prose.ts';
import { CONTENT_FOLDER, OUT_FOLDER } from './src/site/folders.ts';
import { serveLiveFiles } from './src/site/live-files.ts';
import { readNoteForm } from './src/site/note-form.ts';
import { digestText } from './src/text/digest.ts';

const NOTES = `${CONTENT_FOLDER.replaceAll('\\', '/')}/notes/`;

/** A survey may lie outside the project, where Vite watches nothing by itself. */
const watchSurvey = {
  name: 'watch-survey',
  configureServer({ watcher }) {
    watcher.add(CONTENT_FOLDER);
  },
  // A note in Markdown is read as text, so no module tells that it changed.
  handleHotUpdate({ file, server }) {
    if (file.startsWith(NOTES) && file.endsWith('.md')) server.ws.send({ type: 'full-reload' });
  },
};

/** Where notes are in Markdown, those in MDX are strangers' too: they aren't even compiled. */
const refuseCode = {
  name: 'refuse-code',
  enforce: 'pre',
  load(id) {
    const isRefused = id.startsWith(NOTES) && id.endsWith('.mdx') && readNoteForm() !== 'mdx';
    return isRefused ? '' : undefined;
  },
};

/** Vite's own helper also loads styles, which no script here does, and weighs 900 bytes on every page. */
const preloadScripts = {
  name: 'preload-scripts',
  enforce: 'pre',
  load(id) {
    if (id !== '\0vite/preload-helper.js') return undefined;
    const file = fileURLToPath(new URL('src/browser/preload-scripts.ts', import.meta.url));
    return `export { preloadScripts as __vitePreload } from ${JSON.stringify(file)};`;
  },
};

/** A page for those who write the survey, which its readers don’t get. */
const editorsPage = {
  name: 'editors-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      const entrypoint = './src/components/editors/EditorsPage.astro';
      injectRoute({ pattern: '/editors/', entrypoint });
    },
  },
};

/** For the texts that people write. Astro's usual processor would run no plugins. */
const processor = unified({ remarkPlugins: [() => joinCitations, () => setProse] });

export default defineConfig({
  outDir: OUT_FOLDER,
  // One store for each survey and each output: builds of different surveys don't meet.
  cacheDir:
    env.SURVEY_CACHE ??
    `./node_modules/.astro/${digestText(`${CONTENT_FOLDER}\n${OUT_FOLDER}`, 12)}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx({ processor }), editorsPage, serveLiveFiles()],
  devToolbar: { enabled: false },
  vite: {
    // The policy of the pages lets no script run within a page that it doesn't know.
    build: { assetsInlineLimit: 0 },
    plugins: [watchSurvey, refuseCode, preloadScripts],
    // The MDX of a survey that lies elsewhere finds its runtime here.
    resolve: { dedupe: ['astro'], alias: { '@survey': CONTENT_FOLDER } },
    server: { fs: { allow: ['.', CONTENT_FOLDER] } },
    experimental: { renderBuiltUrl: nameAsset },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What every page needs in one file: small ones compress badly and each is asked for.
                groups: [
                  {
                    name: 'browser',
                    test: /\/src\/(?:browser\/|site\/words|compare\/(?:site-)?pick(?:s|-store)\.)/u,
                  },
                  // What the palette, the engine and the search page share.
                  { name: 'search', test: /\/src\/(?:search|query|text)\//u, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
});

/**
 * The address of a built file as another one names it. Styles and fonts lie in one folder, and
 * Vite itself can't write a relative address into the styles of prerendered pages.
 */
function nameAsset(path, { hostType }) {
  return hostType === 'css' ? `./${path.slice(path.lastIndexOf('/') + 1)}` : { relative: true };
}
