/** The parts of citation-js that are used here; it brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Parses data of a known format into the next one on its way to CSL-JSON. */
      data(input: unknown, format: string): unknown;
      /** Parses data of a known format all the way. */
      chain(input: unknown, options: { readonly generateGraph: boolean }): unknown;
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
