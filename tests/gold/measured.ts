import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { measureQuality } from '../../src/commands/measure-quality.ts';
import { type Compared, compareWithFloors, floorsSchema } from '../../src/score/floors.ts';
import { labelledPapersSchema } from '../../src/score/labelled.ts';

export const labelled = labelledPapersSchema.parse(JSON.parse(readGold('labelled-papers.json')));

/** The shipped survey's figures beside their floors. */
export async function measureShippedSurvey(): Promise<readonly Compared[]> {
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
