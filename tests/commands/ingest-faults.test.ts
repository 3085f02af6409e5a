import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, statfs, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestTree } from '../../scripts/faults/digest-tree.ts';
import { ingestSurvey } from '../../src/commands/ingest.ts';
import { reportFault } from '../../src/commands/report-fault.ts';
import { withSurveyLock } from '../../src/commands/survey-lock.ts';
import { makeReport } from '../../src/report/report.ts';
import { BEES, makeSurveyFolder } from './survey-folder.ts';

const MANY = Array.from(
  { length: 40 },
  (_, i) => `Queen ${i}\n\n${`A queen${i} rests in hive${i}. `.repeat(20)}\n`,
);

describe('an ingest', () => {
  it('stops where another run changes the pages, and is let in to look', async () => {
    const survey = await makeSurveyFolder(BEES);
    const lock = { content: survey.folder, name: 'papers', does: 'counts bees', print } as const;
    await withSurveyLock(lock, async () => {
      await expect(survey.ingest({ patience: 0 })).rejects.toMatchObject({ id: 'run/busy' });
      expect((await survey.ingest({ check: true })).changed).toBe(3);
    });
    expect((await survey.ingest({ patience: 0 })).ok).toBe(true);
  });

  it('changes nothing where a source is a link to nothing, or goes while it is read', async () => {
    const survey = await makeSurveyFolder(BEES);
    await survey.ingest();
    const before = digestTree(survey.at('papers'));
    await rm(survey.at('sources/spring.txt'));
    await symlink('no-such-file', survey.at('sources/spring.txt'));
    const { ok, printed } = await survey.ingest();
    expect(ok).toBe(false);
    expect(printed).toContain('The file was taken away while the folder was read');
    expect(digestTree(survey.at('papers'))).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)(
    'changes nothing where one folder of pages can’t be written to (not asked as root, who may)',
    async () => {
      const survey = await makeSurveyFolder(BEES);
      await survey.ingest();
      const before = digestTree(survey.at('papers'));
      await survey.put('sources/many.txt', MANY.join('\n'));
      await survey.put('sources/spring.txt', BEES['sources/spring.txt'].replace('nine', 'ten'));
      await chmod(survey.at('papers/hives'), 0o555);
      onTestFinished(() => chmod(survey.at('papers/hives'), 0o755));
      await expect(survey.ingest()).rejects.toThrow('EACCES');
      expect(digestTree(survey.at('papers'))).toEqual(before);
    },
  );
});

describe.skipIf(!canMount())('on a disk of its own (not asked where none can be mounted)', () => {
  it.each([0, 16_384])(
    'an ingest with %d bytes left changes nothing, says so, and completes when there is room',
    async (left) => {
      const { content, remount } = await mountSurvey();
      await ingest(content);
      await writeFile(join(content, 'sources/many.txt'), MANY.join('\n'));
      const before = digestTree(content);
      const { bavail, bsize } = await statfs(content);
      const filler = join(content, '..', 'filler');
      await writeFile(filler, Buffer.alloc(bavail * bsize - left));
      expect(await ingest(content)).toContain('The disk is full: ');
      expect(digestTree(content)).toEqual(before);

      await rm(filler);
      expect(await ingest(content)).toBe('');
      expect(digestTree(join(content, 'papers')).size).toBeGreaterThan(40);
      await writeFile(join(content, 'sources/summer.txt'), 'Late Lids\n\nA lid. '.repeat(30));
      remount('ro');
      expect(await ingest(content)).toContain('can only be read');
    },
  );
});

/** Runs it; gives the sentence on what stopped it, or nothing. */
async function ingest(content: string): Promise<string> {
  const terminal = { colour: false, print, work: <T>(_: string, task: () => Promise<T>) => task() };
  const report = makeReport();
  try {
    expect((await ingestSurvey({ content, terminal })).ok).toBe(true);
  } catch (problem) {
    if (!reportFault(problem, report)) throw problem;
  }
  return report
    .list()
    .map(({ happened }) => happened)
    .join('\n');
}

async function mountSurvey() {
  const disk = await mkdtemp(join(tmpdir(), 'disk-'));
  mount('size=512k', disk);
  onTestFinished(async () => {
    spawnSync('umount', [disk]);
    await rm(disk, { recursive: true });
  });
  const content = join(disk, 'content');
  for (const [path, text] of Object.entries(BEES)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return { content, remount: (how: string) => mount(`remount,${how}`, disk) };
}

function mount(how: string, folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', how, 'tmpfs', folder]).status === 0;
}

function canMount(): boolean {
  const probe = spawnSync('mktemp', ['-d']).stdout.toString().trim();
  const can = mount('size=64k', probe);
  if (can) spawnSync('umount', [probe]);
  spawnSync('rmdir', [probe]);
  return can;
}

function print(): void {
  // What it prints is not the matter here.
}
