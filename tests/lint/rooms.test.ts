import { describe, expect, it } from 'vitest';
import { judgeImport } from '../../scripts/lint/rooms.ts';

const ALLOWED = [
  ['src/text/slug.ts', '../model/paper.ts'],
  ['src/report/report.ts', './messages/index.ts'],
  ['src/report/github.ts', '../text/sentences.ts'],
  ['src/pipeline/read/listing.ts', './lines.ts'],
  ['src/pipeline/read/formats/listing.ts', '../lines.ts'],
  ['src/pipeline/read/index.ts', '../../model/entry.ts'],
  ['src/pipeline/read/index.ts', '../../text/unicode.ts'],
  ['src/pipeline/read/index.ts', '../../report/report.ts'],
  ['src/pipeline/read/index.ts', '../stage.ts'],
  ['src/pipeline/read/index.ts', 'unified'],
  ['src/pipeline/index.ts', './read/index.ts'],
  ['src/pipeline/read.ts', 'node:fs/promises'],
  ['src/pipeline/write.ts', 'node:fs'],
  ['src/score/score.ts', '../model/paper.ts'],
  ['src/pages/index.astro', '../site/survey.ts'],
  ['src/site/survey.ts', 'node:fs'],
  ['src/site/survey.ts', '../model/survey.ts'],
  ['src/content.config.ts', './text/digest.ts'],
  ['src/commands/ingest.ts', '../pipeline/write.ts'],
  ['src/commands/ingest.ts', 'node:fs'],
  ['src/commands/build-site.ts', '../search/index-site.ts'],
  ['src/components/search/Palette.astro', '../../search/doors.ts'],
  ['src/search/palette.ts', '../browser/element.ts'],
  ['src/search/slim-index.ts', '../pagefind-from-disk/read-cbor.ts'],
  ['src/compare/find-papers.ts', '../search/site-engine.ts'],
  ['src/search/cite-found.ts', '../citations/take-citations.ts'],
  ['src/results/export-rows.ts', '../export/write-table.ts'],
  ['scripts/build.ts', '../src/commands/ingest.ts'],
  ['scripts/build.ts', '../src/pipeline/index.ts'],
  ['scripts/build.ts', 'node:child_process'],
  ['tests/site/links.test.ts', '../../src/pipeline/read/index.ts'],
] as const;

const REFUSED = [
  ['src/model/paper.ts', '../text/slug.ts'],
  ['src/text/slug.ts', '../report/report.ts'],
  ['src/text/slug.ts', 'node:fs'],
  ['src/report/report.ts', '../pipeline/stage.ts'],
  ['src/pipeline/read/index.ts', '../repair/index.ts'],
  ['src/pipeline/read/deep/index.ts', '../../repair/rules/percent.ts'],
  ['src/pipeline/repair/index.ts', '../../../src/pipeline/read/index.ts'],
  ['src/pipeline/read/index.ts', '../index.ts'],
  ['src/pipeline/read/index.ts', '../read.ts'],
  ['src/pipeline/read/index.ts', '../../site/survey.ts'],
  ['src/pipeline/read/index.ts', '../../../scripts/build.ts'],
  ['src/pipeline/read/index.ts', 'node:fs'],
  ['src/pipeline/read/index.ts', 'fs/promises'],
  ['src/pipeline/enrich/index.ts', 'node:https'],
  ['src/pipeline/enrich/index.ts', 'node:net'],
  ['src/pipeline/emit/index.ts', 'node:child_process'],
  ['src/pipeline/index.ts', 'node:fs'],
  ['src/pipeline/index.ts', './read.ts'],
  ['src/pipeline/stage.ts', './read/index.ts'],
  ['src/score/score.ts', '../pipeline/classify/index.ts'],
  ['src/pages/index.astro', '../pipeline/index.ts'],
  ['src/components/Card.astro', '../pipeline/read.ts'],
  ['src/layouts/Page.astro', '/src/pipeline/index.ts'],
  ['src/site/survey.ts', '../pipeline/stage.ts'],
  ['src/search/index.ts', '../pipeline/stage.ts'],
  ['src/search/index.ts', '../site/survey.ts'],
  ['src/search/palette.ts', '../compare/picks.ts'],
  ['src/browser/element.ts', '../search/hit.ts'],
  ['src/compare/tray.ts', '../pipeline/index.ts'],
  ['src/site/survey.ts', '../commands/ingest.ts'],
  ['src/pipeline/index.ts', '../commands/ingest.ts'],
  ['src/pagefind-from-disk/bridge.ts', '../search/engine.ts'],
  ['src/offline/worker.ts', '../pack/pack-site.ts'],
  ['scripts/build.ts', '../tests/site/browser.ts'],
] as const;

describe('judgeImport', () => {
  it.each(ALLOWED)('lets %s import %s', (file, specifier) => {
    expect(judgeImport({ file, specifier, typeOnly: false })).toBeUndefined();
  });

  it.each(REFUSED)('refuses that %s imports %s', (file, specifier) => {
    expect(judgeImport({ file, specifier, typeOnly: false })).toMatch(/may not/u);
  });

  it('lets the score know types of the pipeline, but nothing that runs', () => {
    const asked = { file: 'src/score/score.ts', specifier: '../pipeline/stage.ts' };
    expect(judgeImport({ ...asked, typeOnly: true })).toBeUndefined();
    expect(judgeImport({ ...asked, typeOnly: false })).toBeDefined();
  });

  it('says who may not know whom, and what may be known instead', () => {
    expect(
      judgeImport({
        file: 'src/pages/index.astro',
        specifier: '../pipeline/index.ts',
        typeOnly: false,
      }),
    ).toMatchInlineSnapshot(
      `"src/ may not know src/pipeline/; of the project it may import model, text, query, prose, report, check, offline, browser, export, citations, search, compare."`,
    );
    expect(
      judgeImport({
        file: 'src/pipeline/read/index.ts',
        specifier: '../repair/index.ts',
        typeOnly: true,
      }),
    ).toMatchInlineSnapshot(
      `"src/pipeline/read/ may not know src/pipeline/repair/; of the project it may import model, text, report, stage contract."`,
    );
    expect(
      judgeImport({ file: 'src/text/slug.ts', specifier: 'node:fs', typeOnly: false }),
    ).toMatchInlineSnapshot(
      `"src/text/ is pure, so it may not use node:fs; take what you need as an argument."`,
    );
  });
});
