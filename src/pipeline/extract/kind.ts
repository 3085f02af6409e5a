import type { Kind } from '../../model/vocabulary.ts';

/** What sort of work a paper is, by how its title and abstract speak of it. */
export function findKind({ title }: { title: string; abstract: string }): Kind {
  return /\bsurvey\b/iu.test(title) ? 'survey' : 'method';
}
