import type { Found, PaperText } from '../../../model/found.ts';
import { listMatches } from '../../../text/list-matches.ts';
import { isOfOthers, listStretches, type Stretch } from '../own-work.ts';
import { PLATFORM_TERMS, type PlatformTerm } from './platform-terms.ts';

/**
 * Finds the hardware that a paper's own work targets or was tried on, in the order of the vocabulary.
 *
 * What counts is the title and what the abstract says from where the authors begin to speak of their
 * own work; hardware of baselines doesn't. Where nothing is found so, the place that the abstract's
 * motivation wants models to be deployed at counts.
 */
export function findPlatforms(text: PaperText): readonly Found<Platform>[] {
  const mentions = listStretches(text).flatMap(listMentions);
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

function listMentions(stretch: Stretch): readonly Mention[] {
  return PLATFORM_TERMS.flatMap(({ platform, pattern }) =>
    listMatches(stretch.text, pattern).map(({ 0: quote, index }) => {
      const end = index + quote.length;
      const role = findRole(stretch, index, end);
      const start = stretch.start + index;
      return {
        value: platform,
        quote,
        start,
        end: stretch.start + end,
        where: stretch.where,
        role,
      };
    }),
  );
}

function findRole(stretch: Stretch, start: number, end: number): Mention['role'] {
  if (stretch.where === 'title') return 'own';
  if (!stretch.isOwn) return 'motivation';
  return isOfOthers(stretch, start, end) ? 'others' : 'own';
}

/** Some words are often said in passing: they must be in the title, or be said again. */
function isOwn(platform: Platform, found: readonly Mention[], all: readonly Mention[]): boolean {
  const own = found.filter(({ role }) => role === 'own');
  if (own.some(({ where }) => where === 'title')) return true;
  const passing = IN_PASSING[platform];
  const isInPassing = own.every(({ quote }) => passing?.test(quote));
  if (
    platform === 'asic' &&
    all.some(({ value, where }) => value === 'fpga' && where === 'title')
  ) {
    return false;
  }
  return own.length > (isInPassing && passing ? 1 : 0);
}

const IN_PASSING: Readonly<Partial<Record<Platform, RegExp>>> = {
  datacenter: /^(?:cloud(?!-edge)|hpc|data|supercomputer|exascale)/iu,
  neuromorphic: /(?:computing|architectures?|engineering|systems?)$/iu,
  soc: /soc|chip/iu,
};

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
