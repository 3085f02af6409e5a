import type { Diagnostic } from './diagnostic.ts';

/** The one thing to do next: the worst that there is, first come first served. */
export function sayNext(diagnostics: readonly Diagnostic[], folder: string): string | undefined {
  const [next] = ['error', 'warning', 'info'].flatMap((level) =>
    diagnostics.filter((item) => item.level === level),
  );
  if (!next) return undefined;
  const { file, line } = next.place ?? {};
  const where = file === undefined ? '' : `${folder}/${[file, line].filter(Boolean).join(':')}: `;
  return `Next: ${where}${next.mend}`;
}
