import { basename, extname } from 'node:path/posix';

/** Says what is wrong with a file's name; undefined where it is as the others are. */
export function judgeFileName(path: string): string | undefined {
  const name = basename(path, extname(path));
  if (CATCH_ALLS.has(name)) return `\`${name}\` says nothing; name the file after what it holds.`;

  if (COMPONENT.test(path)) {
    return PASCAL_CASE.test(name) ? undefined : 'A component is named in PascalCase.';
  }
  return KEBAB_CASE.test(name) ? undefined : 'A file is named in kebab-case.';
}

const CATCH_ALLS = new Set(['common', 'helper', 'helpers', 'misc', 'types', 'util', 'utils']);

/** Takes `src/components/PaperCard.astro`; refuses `src/pages/index.astro`, whose name is an address. */
const COMPONENT = /^src\/(?!pages\/).*\.astro$/u;
const PASCAL_CASE = /^(?:[A-Z][a-z0-9]*)+$/u;

/** Takes `by-title.test`, `404`, `[...slug]`, `[page].xml`, `papers.[format]`; refuses `byTitle`, `by_title`. */
const KEBAB_CASE =
  /^(?:\[(?:\.\.\.)?[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?:\[[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*))*$/u;
