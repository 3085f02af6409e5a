import type { Reference } from '../citations/write-references.ts';

/** The references that the loader wrote of a paper; Astro keeps them as it keeps anything. */
export function readReferences(
  metadata: Readonly<Record<string, unknown>> | undefined,
): readonly Reference[] {
  const kept = metadata?.['references'];
  return Array.isArray(kept) ? kept.filter(isReference) : [];
}

function isReference(value: unknown): value is Reference {
  return (
    typeof value === 'object' &&
    value !== null &&
    'style' in value &&
    typeof value.style === 'string' &&
    'html' in value &&
    typeof value.html === 'string'
  );
}
