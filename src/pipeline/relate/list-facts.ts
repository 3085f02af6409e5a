import type { ExtractedPaper } from '../../model/paper.ts';

/**
 * Lists the facts that make two papers alike: each platform, each number format, and each platform
 * together with each format.
 */
export function listFacts({ platforms, precisions }: Facts): readonly string[] {
  const both = platforms.flatMap((platform) => precisions.map((format) => `${platform} ${format}`));
  return [...platforms, ...precisions, ...both];
}

type Facts = Pick<ExtractedPaper, 'platforms' | 'precisions'>;
