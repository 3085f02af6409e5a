import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { measureQuality } from '../../src/commands/measure-quality.ts';
import { formatQuality } from '../../src/score/format.ts';
import { labelled } from './measured.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

it('is on the about page as it is measured; npm run score -- --write brings it there', async () => {
  const quality = await measureQuality(content, labelled);
  expect(await readFile(`${content}/quality.yaml`, 'utf8')).toBe(
    formatQuality(quality?.figures ?? []),
  );
});
