import { stringify } from 'yaml';
import type { Survey } from '../model/survey.ts';
import { splitName } from './split-name.ts';

/** Writes how to cite the survey itself, in the Citation File Format 1.2.0; it asks for someone to name. */
export function writeCitationFile(survey: Survey): string | undefined {
  const authors = survey.editors.map((name) => nameAuthor(name));
  if (authors.length === 0) return undefined;
  const [released] = Object.values(survey.sources)
    .flatMap(({ received }) => received ?? [])
    .toSorted()
    .toReversed();
  return stringify({
    'cff-version': '1.2.0',
    message: 'To cite the survey, use this.',
    type: 'dataset',
    title: survey.title,
    ...(survey.description !== '' && { abstract: survey.description }),
    authors,
    ...(released !== undefined && { 'date-released': released }),
    ...(survey.site !== undefined && { url: survey.site }),
    ...(survey.repository !== undefined && { 'repository-code': survey.repository }),
  });
}

/** A person in parts; a group whole. */
function nameAuthor(written: string): Readonly<Record<string, string>> {
  const { family, given, suffix, ...rest } = splitName(written);
  if (family === undefined) return { name: written };
  const particle = rest['non-dropping-particle'];
  return {
    'family-names': family,
    ...(given !== undefined && { 'given-names': given }),
    ...(particle !== undefined && { 'name-particle': particle }),
    ...(suffix !== undefined && { 'name-suffix': suffix }),
  };
}
