import type { Service } from '../service.ts';
import { arxiv } from './arxiv.ts';
import { crossref } from './crossref.ts';
import { openalex } from './openalex.ts';
import { semanticScholar } from './semantic-scholar.ts';

/** In the order in which they are asked: what the first states, the next aren’t asked for. */
export const ALL_SERVICES: readonly Service[] = [arxiv, crossref, openalex, semanticScholar];
