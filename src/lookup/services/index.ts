import type { Keys, Service } from '../service.ts';
import { arxiv } from './arxiv.ts';
import { crossref } from './crossref.ts';
import { openalex } from './openalex.ts';
import { semanticScholar } from './semantic-scholar.ts';

/** In the order in which they are asked: what the first states, the next aren’t asked for. */
export const ALL_SERVICES: readonly Service[] = [arxiv, crossref, openalex, semanticScholar];

/** Finds the keys that an environment holds. */
export function findKeys(environment: Readonly<Record<string, string | undefined>>): Keys {
  const pairs = ALL_SERVICES.flatMap(({ id, key }) => {
    const value = environment[key?.variable ?? '']?.trim() ?? '';
    return value === '' ? [] : [[id, value] as const];
  });
  return Object.fromEntries(pairs);
}
