import { readFile } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import type * as z from 'zod';
import { makeSiteError } from './site-error.ts';
import { watchFolder } from './watch-folder.ts';
import { readYamlFile } from './yaml-file.ts';

/** Loads one YAML file as the one entry, `id`, of a collection; of an `optional` one, none may exist. */
export function loadYaml(source: YamlSource): Loader {
  return {
    name: source.id,
    async load(context) {
      await loadFile(source, context);
      watchFolder(context, source.file, () => loadFile(source, context));
    },
  };
}

async function loadFile(source: YamlSource, { store, parseData }: LoaderContext): Promise<void> {
  const { id, file, schema, optional } = source;
  const yaml = await readFile(file, 'utf8').catch(() => undefined);
  if (yaml === undefined) {
    if (!optional) throw makeSiteError({ file }, 'There is no such file.', 'make it');
    store.delete(id);
    return;
  }
  const data = readYamlFile({ file, yaml, firstLine: 1 }, schema, 'correct the value');
  store.set({ id, data: await parseData({ id, data }) });
}

interface YamlSource {
  readonly id: string;
  readonly file: string;
  readonly schema: z.ZodType<Record<string, unknown>>;
  readonly optional?: true;
}
