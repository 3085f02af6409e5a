/** The two parts of citation-js that are used here; it brings no types. */
declare module '@citation-js/core/lib/plugins/input/chain.js' {
  /** Parses data of a format that a plugin knows, all the way to CSL-JSON. */
  export function chain(input: unknown, options: { readonly generateGraph: boolean }): unknown;
}

declare module '@citation-js/core/lib/plugins/input/data.js' {
  /** Parses data of one format into the next on its way to CSL-JSON. */
  export function data(input: unknown, format: string): unknown;
}
