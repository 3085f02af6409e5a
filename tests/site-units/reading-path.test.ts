import { describe, expect, it } from 'vitest';
import { listPaperNames } from '../../src/prose/paper-names.ts';
import { readPath } from '../../src/site/reading-path.ts';
import { makeSurveyFolder } from '../commands/survey-folder.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';

const [a, b, c] = [
  samplePaper({ id: 'a', system: 'OilLamp' }),
  samplePaper({ id: 'b' }),
  samplePaper({ id: 'c' }),
];
const shelf = sampleShelf([a, b]);
const names = listPaperNames([a, b, c]);

async function read(...path: string[]): Promise<readonly unknown[]> {
  const lines = ['---', 'path:', ...path.map((name) => `  - ${name}`), '---', ''];
  const folder = await makeSurveyFolder({ 'chapters/currents.mdx': lines.join('\n') });
  return readPath({ file: folder.at('chapters/currents.mdx'), head: { path } }, shelf, names);
}

describe('readPath', () => {
  it('gives the papers in the order of the path, by id or by system', async () => {
    expect(await read('b', 'OilLamp')).toEqual([b, a]);
  });

  it('is empty where there is no text', () => {
    expect(readPath(undefined, shelf, names)).toEqual([]);
  });

  it.each([
    ['OilLamps', ':4  There is no paper `OilLamps`.', 'mend: did you mean `OilLamp`?'],
    ['c', ':4  `c` is no paper of the chapter `currents`.', expect.stringContaining('own chapter')],
  ])('refuses %s with its line', async (name, message, hint: unknown) => {
    await expect(read('b', name)).rejects.toMatchObject({
      message: expect.stringContaining(message) as unknown,
      hint,
    });
  });
});
