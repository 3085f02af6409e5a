declare module '@citation-js/core' {
  import type { CslItem } from './csl-item.ts';

  /** The plugin for CSL keeps what it offers among the settings. */
  export const plugins: {
    readonly config: { get(plugin: '@csl'): CslPlugin };
  };

  /** Reads any format that a plugin knows. */
  export class Cite {
    constructor(input: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }

  interface CslPlugin {
    readonly styles: { add(name: string, xml: string): void };
    engine(items: readonly CslItem[], style: string, locale: string, format: 'html'): Processor;
  }

  interface Processor {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, readonly string[]];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
