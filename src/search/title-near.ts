/** Names the papers that fit nearly, by what was looked for where a word was taken for a slip. */
export function titleNear(query: string | undefined): string {
  return query === undefined ? 'With most of the words' : `Near “${query}”`;
}
