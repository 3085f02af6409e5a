import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's settings, but for rules that need types: the planted files don't exist. */
const untyped = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
const typed = new ESLint();

const STAGE = 'src/pipeline/read/planted.ts';
const MODEL = 'src/model/planted.ts';
const TEST = 'tests/text/planted.test.ts';

/** What is wrong, the file it is planted in, and the rule that must see it. */
const PLANTED = [
  ["import { a } from '../repair/index.ts';\na();", STAGE, 'house/imports'],
  ["import type { A } from '../repair/index.ts';\nexport type B = A;", STAGE, 'house/imports'],
  ["export { a } from '../repair/index.ts';", STAGE, 'house/imports'],
  ["export * from '../repair/index.ts';", STAGE, 'house/imports'],
  ["export const a = import('../repair/index.ts');", STAGE, 'house/imports'],
  ["export type A = import('../repair/index.ts').A;", STAGE, 'house/imports'],
  ["import { readFileSync } from 'node:fs';\nreadFileSync('a');", STAGE, 'house/imports'],
  ["import { a } from '../text/slug.ts';\na();", MODEL, 'house/imports'],
  [
    "---\nimport { a } from '../pipeline/index.ts';\n---\n{a}",
    'src/pages/planted.astro',
    'house/imports',
  ],
  [
    "<script>\nimport { a } from '../pipeline/index.ts';\na();\n</script>",
    'src/pages/planted.astro',
    'house/imports',
  ],
  ['export const a = Date.now();', STAGE, 'no-restricted-syntax'],
  ['export const a = new Date();', STAGE, 'no-restricted-syntax'],
  ['export const a = Math.random();', STAGE, 'no-restricted-syntax'],
  ["export const a = 'a'.localeCompare('b');", STAGE, 'no-restricted-syntax'],
  ["export const a = fetch('https://planted.example');", STAGE, 'no-restricted-globals'],
  ['export const a = process.env;', 'src/text/planted.ts', 'no-restricted-globals'],
  ["console.log('a');", 'src/pipeline/read.ts', 'no-console'],
  ["console.log('a');", 'src/site/planted.ts', 'no-console'],
  ['export const a: any = 1;', MODEL, '@typescript-eslint/no-explicit-any'],
  ['export const a = [1].at(0)!;', MODEL, '@typescript-eslint/no-non-null-assertion'],
  ['export default function plant(): void {}', MODEL, 'no-restricted-exports'],
  ['const a = 1;\nexport { a as default };', MODEL, 'no-restricted-exports'],
  [
    "import { A } from './place.ts';\nexport type B = A;",
    MODEL,
    '@typescript-eslint/consistent-type-imports',
  ],
  [
    '// @ts-ignore: planted on purpose\nexport const a = 1;',
    MODEL,
    '@typescript-eslint/ban-ts-comment',
  ],
  ['// @ts-expect-error: planted\nexport const a = 1;', MODEL, '@typescript-eslint/ban-ts-comment'],
  [
    '/* eslint-disable no-restricted-exports */\nexport default function plant(): void {}',
    MODEL,
    'no-restricted-exports',
  ],
  ['export const plant = () => 1;', MODEL, 'no-restricted-syntax'],
  [
    'export function plant(a: 1, b: 1, c: 1, d: 1): number { return a + b + c + d; }',
    MODEL,
    'max-params',
  ],
  [repeat(301, 'export {};'), MODEL, 'max-lines'],
  [repeat(61, 'export {};'), 'src/pipeline/index.ts', 'max-lines'],
  [repeat(61, 'export {};'), 'scripts/planted.ts', 'max-lines'],
  [
    `export function plant(): void {\n${repeat(61, 'plant();')}\n}`,
    MODEL,
    'max-lines-per-function',
  ],
  ["import { it } from 'vitest';\nit.only('plants', () => {});", TEST, 'no-restricted-syntax'],
  [
    "import { describe } from 'vitest';\ndescribe.only('plants', () => {});",
    TEST,
    'no-restricted-syntax',
  ],
  ['export const a = /a/;', MODEL, 'require-unicode-regexp'],
  ['export {};', 'src/text/utils.ts', 'house/file-name'],
  ['export {};', 'src/text/plantedFile.ts', 'house/file-name'],
] as const;

const PASSING = [
  ["import type { A } from '../../model/paper.ts';\nexport type B = A;", STAGE],
  [
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync('a');",
    'src/pipeline/read.ts',
  ],
  ["console.log('a');", 'scripts/planted.ts'],
  ["console.log('a');", 'src/report/terminal.ts'],
  ['export const a = new Date();', 'src/site/planted.ts'],
  ["export const a = new Date('2024-01-01');", STAGE],
  ['export const plant: Stage = () => 1;', 'src/site/planted.ts'],
  ['export default {};', 'planted.config.ts'],
  [`function plant(): void {\n${repeat(61, 'plant();')}\n}\nplant();`, TEST],
] as const;

describe('the lint', () => {
  it.each(PLANTED)('finds what is wrong with %j in %s: %s', async (code, filePath, rule) => {
    expect(await listRules(untyped, code, filePath)).toContain(rule);
  });

  it.each(PASSING)('lets %j in %s pass', async (code, filePath) => {
    expect(await listRules(untyped, code, filePath)).toEqual([]);
  });

  it('knows the types', async () => {
    const code = 'async function plant(): Promise<void> {\n  await 1;\n}\nplant();\n';
    expect(await listRules(typed, code, 'src/model/place.ts')).toEqual([
      '@typescript-eslint/await-thenable',
      '@typescript-eslint/no-floating-promises',
    ]);
  });
});

async function listRules(eslint: ESLint, code: string, filePath: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? message),
  );
}

function repeat(lines: number, line: string): string {
  return Array.from({ length: lines }, () => line).join('\n');
}
