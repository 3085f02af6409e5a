import type { CslItem } from '../citations/csl-item.ts';
import { spellName } from '../citations/write-citations.ts';
import type { Survey } from '../model/survey.ts';
import type { Shelf } from '../site/library.ts';
import { resolveSite } from '../site/addresses.ts';
import type { SitePaper } from '../site/site-paper.ts';

/** A description in the vocabulary of schema.org; `undefined` fields aren't written. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
  readonly [field: string]: unknown;
}

/**
 * Describes the paper that a page is about, not the page: its `@id` is the paper's own address, and the page
 * is what has it as its subject.
 */
export function describePaper(paper: SitePaper, item: CslItem, survey: Survey): StructuredData {
  const page = resolveSite(survey, `papers/${paper.id}/`);
  return {
    '@context': 'https://schema.org',
    '@type': item.type === 'thesis' ? 'Thesis' : 'ScholarlyArticle',
    '@id': item.URL,
    name: item.title,
    headline: item.title,
    author: item.author?.map((name) => ({
      '@type': name.literal === undefined ? 'Person' : 'Organization',
      name: spellName(name),
    })),
    datePublished: paper.published,
    abstract: paper.abstract === '' ? undefined : paper.abstract,
    keywords: paper.categories.length > 0 ? paper.categories : undefined,
    isPartOf: item['container-title'] && {
      '@type': item.type === 'article-journal' ? 'Periodical' : 'PublicationVolume',
      name: item['container-title'],
    },
    identifier: listIdentifiers(paper),
    url: item.URL,
    subjectOf: { '@type': 'WebPage', name: item.title, url: page, isPartOf: nameSurvey(survey) },
  };
}

/** Describes a chapter as a part of the survey. */
export function describeChapter(shelf: Shelf, text: TextHead, survey: Survey): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    name: shelf.title,
    description: shelf.scope,
    position: shelf.number,
    author: text?.author && { '@type': 'Person', name: text.author },
    dateModified: text?.date,
    inLanguage: survey.language,
    url: resolveSite(survey, `${shelf.id}/`),
    isPartOf: nameSurvey(survey),
  };
}

/** Describes the survey as a work of its own. */
export function describeSurvey(survey: Survey): StructuredData {
  return {
    '@context': 'https://schema.org',
    ...nameSurvey(survey),
    description: survey.description === '' ? undefined : survey.description,
    inLanguage: survey.language,
    hasPart: survey.chapters.map(({ id, title }, index) => ({
      '@type': 'Chapter',
      name: title,
      position: index + 1,
      url: resolveSite(survey, `${id}/`),
    })),
  };
}

function nameSurvey(survey: Survey): { '@type': string; [field: string]: unknown } {
  const editors = survey.editors.map((name) => ({ '@type': 'Person', name }));
  return {
    '@type': 'Book',
    name: survey.title,
    editor: editors.length > 0 ? editors : undefined,
    url: resolveSite(survey, ''),
  };
}

function listIdentifiers({ doi, arxiv }: SitePaper): readonly object[] | undefined {
  const numbers = [
    { propertyID: 'DOI', value: doi },
    { propertyID: 'arXiv', value: arxiv },
  ].filter(({ value }) => value !== undefined);
  if (numbers.length === 0) return undefined;
  return numbers.map((number) => ({ '@type': 'PropertyValue', ...number }));
}

type TextHead =
  { readonly author?: string | undefined; readonly date?: string | undefined } | undefined;
