import type { Found, PaperText } from '../../../model/found.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { AFTER_OTHERS, BEFORE_OTHERS } from './other-works.ts';
import { PLATFORM_TERMS, type PlatformTerm } from './platform-terms.ts';

/**
 * Finds the hardware that a paper's own work targets or was tried on, in the order of the vocabulary.
 *
 * What counts is the title and what the abstract says from where the authors begin to speak of their
 * own work; hardware of baselines doesn't. Where nothing is found so, the place that the abstract's
 * motivation wants models to be deployed at counts.
 */
export function findPlatforms(text: PaperText): readonly Found<Platform>[] {
  const mentions = [...listInTitle(text.title), ...listInAbstract(text.abstract)];
  const own = PLATFORM_TERMS.flatMap(({ platform }) => {
    const found = mentions.filter(({ value }) => value === platform);
    return isOwn(platform, found, mentions)
      ? found.filter(({ role }) => role === 'own').slice(0, 1)
      : [];
  });
  const specific = own.filter(({ value }) => value !== 'edge');
  if (specific.some(({ value }) => value !== 'datacenter')) return specific.map(toFound);
  if (own.length > 0) return own.map(toFound);
  return findDeployment(mentions).map(toFound);
}

function listInTitle(title: string): readonly Mention[] {
  return listMentions(title, 0, 'title', () => 'own');
}

function listInAbstract(abstract: string): readonly Mention[] {
  const sentences = splitSentences(abstract);
  const first = Math.max(
    0,
    sentences.findIndex(({ text }) => OWN_WORK.test(text)),
  );
  return sentences.flatMap(({ text, start }, index) =>
    listMentions(text, start, 'abstract', (before, after) => {
      if (index < first) return 'motivation';
      return BEFORE_OTHERS.test(before) || AFTER_OTHERS.test(after) ? 'others' : 'own';
    }),
  );
}

const OWN_WORK =
  /\b(?:we|our|in this|this (?:[\p{L}-]+ )?(?:paper|work|study|article|thesis|survey|review|report|dissertation))\b/iu;

function listMentions(
  text: string,
  offset: number,
  where: Mention['where'],
  judge: (before: string, after: string) => Mention['role'],
): readonly Mention[] {
  return PLATFORM_TERMS.flatMap(({ platform, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: quote, index }) => {
      const end = index + quote.length;
      const role = judge(text.slice(Math.max(0, index - NEAR), index), text.slice(end, end + NEAR));
      return { value: platform, quote, start: offset + index, end: offset + end, where, role };
    }),
  );
}

/** Letters around a mention that say whose hardware it is. */
const NEAR = 80;

/** Words that are often said in passing must be said in the title, or twice. */
function isOwn(platform: Platform, found: readonly Mention[], all: readonly Mention[]): boolean {
  const own = found.filter(({ role }) => role === 'own');
  const inTitle = own.some(({ where }) => where === 'title');
  if (platform === 'datacenter') {
    return inTitle || own.length > 1 || own.some(({ quote }) => !/^cloud$/iu.test(quote));
  }
  if (platform === 'neuromorphic') {
    return (
      inTitle ||
      own.some(({ quote }) => !/(?:computing|architectures?|engineering|systems?)$/iu.test(quote))
    );
  }
  if (platform === 'asic') {
    const isFpga = all.some(({ value, where }) => value === 'fpga' && where === 'title');
    return inTitle || (own.length > 0 && !isFpga);
  }
  return own.length > 0;
}

/** Where the motivation of a paper wants models to run. */
function findDeployment(mentions: readonly Mention[]): readonly Mention[] {
  const wanted = DEPLOYMENTS.map((platform) => mentions.find(({ value }) => value === platform));
  const [edge, ...specific] = wanted;
  const found = specific.filter((mention) => mention !== undefined);
  return found.length > 0 ? found : edge ? [edge] : [];
}

const DEPLOYMENTS: readonly Platform[] = ['edge', 'mcu', 'mobile'];

function toFound({ value, quote, start, end, where }: Mention): Found<Platform> {
  return { value, quote, start, end, where };
}

interface Mention extends Found<Platform> {
  readonly role: 'own' | 'others' | 'motivation';
}

type Platform = PlatformTerm['platform'];
