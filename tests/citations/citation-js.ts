import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** Reads citations in any format as reference managers on citation-js do: as CSL-JSON. */
export function importCitations(text: string): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(text).data.map(({ _graph, ...item }) => item);
}
