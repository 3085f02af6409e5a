import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  project: [
    'content/{chapters,notes}/*.mdx',
    'src/**/*.{ts,astro,css}',
    'scripts/**/*.ts',
    'tests/**/*.ts',
    '*.{js,mjs,ts}',
  ],
  // Astro's collections read a survey's own MDX; no file of ours imports it. The live site alone has
  // the page for editors.
  entry: [
    'content/{chapters,notes}/*.mdx',
    'scripts/bench/peers/page.ts',
    'scripts/faults/strike.ts',
    'src/components/editors/EditorsPage.astro',
  ],
  // Tests ask for them, where they are installed.
  ignoreBinaries: ['biber', 'mount', 'umount'],
  compilers: { css: importFiles },
};

export default config;

/** What a style sheet takes from packages, as imports: `url('@fontsource/a/b.woff2')`. */
function importFiles(css: string): string {
  const files = css.matchAll(/(?:url\(|@import )'(?<file>[^']+)'/gu);
  return Array.from(files, ({ groups }) => `import '${groups?.['file'] ?? ''}';`).join('\n');
}
