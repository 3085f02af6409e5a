import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Terminal } from '../../src/report/terminal.ts';
import { ingestSurvey, type IngestOptions } from '../../src/commands/ingest.ts';

/** A survey folder on disk that lives as long as the test. */
export async function makeSurveyFolder(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'survey-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = (path: string) => join(folder, path);
  const put = async (path: string, text: string) => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  };
  for (const [path, text] of Object.entries(files)) await put(path, text);

  return {
    folder,
    at,
    put,
    read: (path: string) => readFile(at(path), 'utf8'),
    remove: (path: string) => rm(at(path), { recursive: true }),
    modified: async (path: string) => (await stat(at(path))).mtimeMs,
    /** Paths of all files below a folder, sorted; hidden ones too. */
    list: async (path: string) => {
      const found = await readdir(at(path), { recursive: true, withFileTypes: true });
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .toSorted();
    },
    ingest: (options: Partial<IngestOptions> = {}) => ingestQuietly(folder, options),
  };
}

async function ingestQuietly(content: string, options: Partial<IngestOptions>) {
  const lines: string[] = [];
  const terminal: Terminal = {
    colour: false,
    print: (line) => lines.push(line.replaceAll(/ +\d+ ms/gu, '')),
    work: (_, task) => task(),
  };
  const { ok, changed } = await ingestSurvey({ content, terminal, ...options });
  return { ok, changed, printed: lines.join('\n').replaceAll(/\S*survey-\w+/gu, 'bees') };
}

/** A survey on bees: two chapters, three papers of which one stands in both sources. */
export const BEES = {
  'survey.yaml': `title: Bees
chapters:
  - id: hives
    title: Hives
    scope: Where bees live.
    terms: { hive: 2, lid: 2 }
  - id: honey
    title: Honey
    scope: What bees make.
    terms: { honey: 2 }
`,
  'sources/spring.txt': `Warm Lids

A hive loses warmth through its lid. We weigh nine lids of wood, straw and cork over two winters and find that cork keeps the brood four degrees warmer than wood does.

Slow Sugar

Honey crystallises at a rate that beekeepers judge by eye. This study films jars through one autumn and relates the growth of crystals to the flowers within reach of each colony.
`,
  'sources/autumn.txt': `Warm Lids

A hive loses warmth through its lid. We weigh nine lids of wood, straw and cork over two winters and find that cork keeps the brood four degrees warmer than wood does.

Robbers at the Entrance

When flowers fail, bees rob the hive next door. We count robbers at sixty entrances and find that a narrow one halves their number while it costs the colony little of its own traffic.
`,
} as const;
