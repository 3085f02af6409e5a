import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepCitationFile } from '../../src/commands/keep-citation-file.ts';
import { surveySchema } from '../../src/model/survey.ts';

const chapters = [{ id: 'tides', title: 'Tides', scope: 'Up and down.' }];
const survey = surveySchema.parse({ title: 'Tides', editors: ['Ada Foam'], chapters });

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'conspectus-cff-'));
  file = join(root, 'CITATION.cff');
  await mkdir(join(root, '.git'));
});

describe('keepCitationFile', () => {
  it('writes the file once, and again when the survey changes', async () => {
    expect(await keep(true)).toBe(true);
    expect(await read()).toBeUndefined();
    expect(await keep()).toBe(true);
    expect(await read()).toContain('content/survey.yaml');
    expect(await read()).toContain('family-names: Foam');
    expect(await keep()).toBe(false);
    expect(await keep(true, { ...survey, title: 'Ebbs' })).toBe(true);
    expect(await keep(false, { ...survey, title: 'Ebbs' })).toBe(true);
    expect(await read()).toContain('title: Ebbs');
  });

  it('takes it away where a survey has no editors', async () => {
    await keep();
    expect(await keep(false, { ...survey, editors: [] })).toBe(true);
    expect(await read()).toBeUndefined();
    expect(await keep(false, { ...survey, editors: [] })).toBe(false);
  });

  it('leaves what a person wrote', async () => {
    await writeFile(file, 'cff-version: 1.2.0\n');
    expect(await keep()).toBe(false);
    expect(await read()).toBe('cff-version: 1.2.0\n');
  });

  it('writes nothing beside a survey that no repository begins at', async () => {
    expect(await keepCitationFile(join(root, 'surveys/tides'), survey, false)).toBe(false);
  });
});

function keep(isCheck = false, one = survey): Promise<boolean> {
  return keepCitationFile(join(root, 'content'), one, isCheck);
}

function read(): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
