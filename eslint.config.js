import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { house } from './scripts/lint/plugin.ts';
import {
  CLOCK_AND_CHANCE,
  FOCUSED_TESTS,
  FUNCTION_STYLE,
  OUTSIDE_WORLD,
} from './scripts/lint/restrictions.ts';

/** Rooms that compute and touch nothing else; `house/imports` keeps the same from Node's modules. */
const PURE_ROOMS = ['src/{model,text,prose,report,check,citations,pipeline,score,lookup}/**/*.ts'];
const DOORS = ['src/pipeline/{read,write}.ts', 'src/report/terminal.ts'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.conspectus/', 'content/', 'public/', 'tests/fixtures/']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { house },
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'house/imports': 'error',
      'house/file-name': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-syntax': ['error', ...FUNCTION_STYLE],
      'require-unicode-regexp': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Nothing here has a `this`; Astro's loaders and our own reports are taken apart on purpose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: PURE_ROOMS,
    ignores: DOORS,
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      'no-restricted-syntax': ['error', ...FUNCTION_STYLE, ...CLOCK_AND_CHANCE],
    },
  },
  {
    // Texts can be hostile: no expression may take more than linear time, whatever it is given.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  // The filters of esbuild's plugins are expressions of Go, which knows no such flag.
  { files: ['src/pack/bundle-modules.ts'], rules: { 'require-unicode-regexp': 'off' } },
  { files: ['src/pipeline/index.ts', 'scripts/*.ts'], rules: { 'max-lines': ['error', 60] } },
  { files: ['scripts/**', 'src/report/terminal.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...FUNCTION_STYLE, ...FOCUSED_TESTS],
    },
  },
  {
    // Vite, Vitest, ESLint, Knip and Astro ask for a default export.
    files: ['*.config.*'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // A component's constants are read beside its template.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Components and settings are no part of the TypeScript program; `astro check` reads their types.
    files: ['**/*.astro', '**/*.astro/*.ts', '*.js', '*.mjs', 'src/browser/inline/*.js'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    // These stand in pages as they are.
    files: ['src/browser/inline/*.js'],
    languageOptions: {
      globals: {
        addEventListener: 'readonly',
        document: 'readonly',
        history: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
      },
    },
  },
);
