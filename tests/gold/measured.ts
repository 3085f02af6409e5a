import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { measureQuality } from '../../src/commands/measure-quality.ts';
import { type Compared, compareWithFloors, floorsSchema } from '../../src/score/floors.ts';
import { labelledPapersSchema } from '../../src/score/labelled.ts';

export const labelled = labelledPapersSchema.parse(JSON.parse(readGold('labelled-papers.json')));

let measured: Promise<readonly Compared[]> | undefined;

/** The shipped survey's figures beside their floors; measured once for all the tests of a worker. */
export function measureShippedSurvey(): Promise<readonly Compared[]> {
  measured ??= measure();
  return measured;
}

async function measure(): Promise<readonly Compared[]> {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const quality = await measureQuality(content, labelled);
  return compareWithFloors(
    quality?.figures ?? [],
    floorsSchema.parse(parse(readGold('floors.yaml'))),
  );
}

function readGold(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
