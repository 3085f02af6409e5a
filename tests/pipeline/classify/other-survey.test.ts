import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runPipeline } from '../../../src/pipeline/index.ts';
import { readSurveyFolder } from '../../../src/pipeline/read.ts';
import { makeReport } from '../../../src/report/report.ts';

const folder = fileURLToPath(new URL('../../fixtures/surveys/lighthouses', import.meta.url));

it('sorts a survey on another subject by its survey.yaml alone', async () => {
  const report = makeReport();
  const files = await readSurveyFolder(folder, report);
  const papers = runPipeline(files, report, () => undefined)?.papers ?? [];
  const chosen = Object.fromEntries(
    papers.map(({ title, chapter }) => [title.replace(/[:,].*/u, ''), chapter]),
  );
  expect(chosen).toEqual({
    Wickless: 'lamps',
    'Counting Flashes': 'lamps',
    'Second-Hand Lenses': 'lamps',
    'Hearing the Horn': 'fog-signals',
    'Granite on a Reef': 'towers',
    'What Keepers Write When Nothing Happens': 'keepers',
    'The Station Cat as an Instrument of Measurement': 'keepers',
    // Moved by the folder's own correction.
    'A Bell That Rings Itself': 'keepers',
  });
});
