import { readFile } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { surveySchema } from '../model/survey.ts';
import { makeSiteError } from './site-error.ts';
import { watchFolder } from './watch-folder.ts';
import { readYaml } from './yaml-file.ts';

/** Loads `survey.yaml` as the one entry `survey` of a collection. */
export function loadSurvey(file: string): Loader {
  return {
    name: 'survey',
    async load(context) {
      await loadFile(file, context);
      watchFolder(context, file, () => loadFile(file, context));
    },
  };
}

async function loadFile(file: string, { store, parseData }: LoaderContext): Promise<void> {
  const yaml = await readFile(file, 'utf8').catch(() => {
    throw makeSiteError(
      { file },
      'There is no such file.',
      'give the folder of the survey a `survey.yaml`',
    );
  });
  const survey = readYaml({ file, yaml, firstLine: 1 }, surveySchema, 'correct the value');
  store.set({ id: 'survey', data: await parseData({ id: 'survey', data: survey }) });
}
