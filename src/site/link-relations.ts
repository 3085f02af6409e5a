/** The `rel` of links that lead away from the site, by whose address they name. */
export const LINK_RELATIONS = {
  /** Chosen by the editors, or an archive's own address of a paper. */
  vouched: 'external noopener',
  /** It came with a paper's text, a source or a stranger's note: the survey lends it no weight. */
  found: 'external nofollow noopener',
} as const;

/** Whether an address that an editor wrote leads away: it names a scheme or a host. */
export function leadsAway(href: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(href);
}
