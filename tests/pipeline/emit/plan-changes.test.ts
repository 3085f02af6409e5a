import { describe, expect, it } from 'vitest';
import { planChanges } from '../../../src/pipeline/emit/plan-changes.ts';
import { isSealed, sealPage } from '../../../src/pipeline/emit/seal.ts';
import { makeReport } from '../../../src/report/report.ts';

const page = {
  path: 'papers/honey/slow-sugar.mdx',
  text: sealPage('id: slow-sugar\n', 'Honey is slow.\n'),
};

describe('a sealed page', () => {
  it('is known as generated', () => {
    expect(isSealed(page.text)).toBe(true);
    expect(isSealed(sealPage('id: x\n', ''))).toBe(true);
  });

  it('is still known when a checkout changed its line ends', () => {
    expect(isSealed(page.text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each([
    ['a changed word', page.text.replace('slow.', 'quick.')],
    ['a changed fact', page.text.replace('id: slow', 'id: quick')],
    ['a word at the end', `${page.text}More.\n`],
    ['no seal', page.text.replace(/# Generated.*\n/u, '')],
    ['no head', 'Honey is slow.\n'],
    ['nothing', ''],
  ])('is not, with %s', (_, text) => {
    expect(isSealed(text)).toBe(false);
  });
});

describe('the changes to the folder of pages', () => {
  it('write a page that is missing, and nothing else', () => {
    expect(plan([page], [])).toMatchObject({ write: [page], remove: [], unchanged: 0 });
  });

  it('leave a page that is as it should be', () => {
    expect(plan([page], [page])).toEqual({ write: [], remove: [], unchanged: 1, reported: [] });
  });

  it('leave a page whose line ends a checkout changed', () => {
    const checkedOut = { ...page, text: page.text.replaceAll('\n', '\r\n') };
    expect(plan([page], [checkedOut])).toMatchObject({ write: [], unchanged: 1 });
  });

  it('remove the page of a paper that left', () => {
    expect(plan([], [page])).toMatchObject({ remove: [page.path], reported: [] });
  });

  it('would overwrite a page that a person edited, which is an error', () => {
    const edited = { ...page, text: page.text.replace('slow.', 'quick.') };
    expect(plan([page], [edited]).reported).toEqual([
      'emit/edited-by-hand papers/honey/slow-sugar.mdx',
    ]);
  });

  it('would remove a file that no run has written, which is an error', () => {
    const own = { path: 'papers/honey/my-own.mdx', text: 'Mine.' };
    expect(plan([page], [page, own]).reported).toEqual([
      'emit/edited-by-hand papers/honey/my-own.mdx',
    ]);
  });
});

function plan(pages: readonly (typeof page)[], standing: readonly (typeof page)[]) {
  const report = makeReport();
  const existing = standing.map(({ path, text }) => ({
    file: path,
    bytes: new TextEncoder().encode(text),
  }));
  const changes = planChanges(pages, existing, report);
  return {
    ...changes,
    reported: report.list().map(({ id, place }) => `${id} ${place?.file ?? ''}`),
  };
}
