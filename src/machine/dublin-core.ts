import type { Survey } from '../model/survey.ts';
import { resolveSite } from '../site/addresses.ts';

/** What the survey itself publishes: its home page, a chapter, an introduction. */
export interface Published {
  readonly title: string;
  readonly description: string;
  /** Who wrote it; absent where it is the editors' as a whole. */
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  /** From the site's root; the survey's own is empty. */
  readonly path: string;
}

/** Describes a page of the survey's own in Dublin Core, as names and contents of `meta`. */
export function describeInDublinCore(
  { title, description, author, date, path }: Published,
  survey: Survey,
): readonly (readonly [name: string, content: string])[] {
  const creators = author === undefined ? survey.editors : [author];
  const others = author === undefined ? [] : survey.editors.filter((name) => name !== author);
  const address = resolveSite(survey, path);
  const whole = path === '' ? undefined : (resolveSite(survey, '') ?? survey.title);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['DC.title', title],
    ...creators.map((name) => ['DC.creator', name] as const),
    ...others.map((name) => ['DC.contributor', name] as const),
    ['DC.description', description],
    ['DC.date', date],
    ['DC.type', 'Text'],
    ['DC.language', survey.language],
    ['DC.identifier', address],
    ['DCTERMS.isPartOf', whole],
  ];
  return fields.flatMap(([name, content = '']) =>
    content === '' ? [] : [[name, content] as const],
  );
}
