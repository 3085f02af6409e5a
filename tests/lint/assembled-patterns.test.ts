import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPrecisions } from '../../src/pipeline/extract/precisions/find-precisions.ts';
import { makeWordPattern } from '../../src/search/word-pattern.ts';
import { findAttributes } from '../../src/site/html-attributes.ts';

/** They see patterns that stand in the code; those here are put together when it runs. */
const RULES = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
const assembling = listAssembling();
const heard = new Map<string, Set<string>>();
const { RegExp: native } = globalThis;

beforeAll(async () => {
  globalThis.RegExp = new Proxy(native, {
    construct(_, [pattern, flags]: [string, string]) {
      const made = new native(pattern, flags);
      const [, , caller = ''] = (new Error().stack ?? '').split('\n');
      const file = /\/(?<file>src\/[\w./-]+\.ts)/u.exec(caller)?.groups?.['file'];
      if (file !== undefined) heard.set(file, (heard.get(file) ?? new Set()).add(String(made)));
      return made;
    },
  });
  for (const file of assembling) await import(`${pathToFileURL(resolve(file)).href}?heard`);
  // What is assembled of words that a reader, a page or a paper has.
  makeWordPattern(['post-training', 'GPU', '4-bit', 'C++', '量子']);
  for (const tag of ['script', 'iframe']) Array.from(findAttributes(`<${tag}>`));
  findPrecisions({ title: 'W4A8 and 8-bit INT8 Wicks in 4 Bits', abstract: '' });
});

afterAll(() => {
  globalThis.RegExp = native;
});

describe('the patterns that the program assembles', () => {
  it('are heard of from every file that assembles some', () => {
    expect([...heard.keys()].toSorted()).toEqual(assembling);
  });

  it('cannot be driven into backtracking', async () => {
    const refused = [];
    for (const [file, patterns] of heard) {
      for (const pattern of patterns) {
        if (await isRefused(pattern)) refused.push(`${file}: ${pattern}`);
      }
    }
    expect(refused).toEqual([]);
  });

  it.each(['/(?:a+)+b/u', '/a*a*b/u', '/\\s+$/u'])(
    'would be refused if they were like %s',
    async (pattern) => {
      expect(await isRefused(pattern)).toBe(true);
    },
  );
});

/** The files of the source that make patterns of strings, in order. */
function listAssembling(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/u.test(name))
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((file) => /\bRegExp\(/u.test(readFileSync(file, 'utf8')))
    .toSorted();
}

async function isRefused(pattern: string): Promise<boolean> {
  const code = `export const planted = ${pattern};\n`;
  const results = await eslint.lintText(code, { filePath: 'src/text/planted.ts' });
  const messages = results.flatMap((result) => result.messages);
  if (messages.some(({ fatal }) => fatal)) throw new Error(`No pattern: ${pattern}`);
  return messages.some(({ ruleId }) => ruleId !== null && RULES.includes(ruleId));
}
