import { describe, expect, it } from 'vitest';
import { judgeFileName } from '../../scripts/lint/file-name.ts';

describe('judgeFileName', () => {
  it.each([
    'src/text/slug.ts',
    'src/text/front-matter.ts',
    'tests/text/front-matter.test.ts',
    'src/components/PaperCard.astro',
    'src/layouts/Page.astro',
    'src/pages/index.astro',
    'src/pages/404.astro',
    'src/pages/[chapter]/index.astro',
    'src/pages/papers/[id].astro',
    'src/pages/[...slug].astro',
    'src/pages/papers.json.ts',
    'src/pages/[sitemap].xml.ts',
    'src/pages/papers.[format].ts',
    'src/env.d.ts',
    'vitest.config.ts',
  ])('lets %s pass', (path) => {
    expect(judgeFileName(path)).toBeUndefined();
  });

  it.each([
    'src/text/frontMatter.ts',
    'src/text/front_matter.ts',
    'src/text/Slug.ts',
    'src/text/utils.ts',
    'src/text/helpers.ts',
    'src/site/types.ts',
    'src/components/paper-card.astro',
    'src/components/search/palette.astro',
  ])('refuses %s', (path) => {
    expect(judgeFileName(path)).toBeDefined();
  });
});
