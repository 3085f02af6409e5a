import type { NoteForm } from '../model/survey.ts';
import type { PaperNames } from '../prose/paper-names.ts';
import type { Prose } from '../prose/prose.ts';
import { readProse } from '../prose/read-prose.ts';
import { digestText } from '../text/digest.ts';
import { makeSiteError } from './site-error.ts';

/**
 * Reads a text, or throws with the first place in it that can't stand.
 *
 * The live site opens the library for every page; a text is read anew only where it, or what
 * papers are called, has changed.
 */
export function readProseOnce({ file, source, form }: SourceText, names: PaperNames): Prose {
  const digest = digestText(`${digestNames(names)}\n${source}`, 32);
  const known = readings.get(file);
  const prose = known?.digest === digest ? known.prose : readProse(source, names, form);
  readings.set(file, { digest, prose });

  const [flaw] = prose.flaws;
  if (flaw) throw makeSiteError({ file, ...flaw }, flaw.happened, flaw.mend);
  return prose;
}

const readings = new Map<string, { readonly digest: string; readonly prose: Prose }>();

const digests = new WeakMap<PaperNames, string>();

function digestNames(names: PaperNames): string {
  const known = digests.get(names);
  if (known !== undefined) return known;
  const facts = Array.from(names.papers.values(), ({ id, title, system, authors, published }) =>
    JSON.stringify([id, title, system, authors, published]),
  );
  const digest = digestText(facts.join('\n'), 32);
  digests.set(names, digest);
  return digest;
}

interface SourceText {
  readonly file: string;
  readonly source: string;
  readonly form: NoteForm;
}
