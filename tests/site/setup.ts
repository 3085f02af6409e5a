import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/commands/serve-site.ts';
import { findBrowser } from './browser.ts';
import { buildSurvey } from './build.ts';

/**
 * Builds the shipped survey and the invented one, and serves them on free ports for all tests.
 *
 * `SITE_DIST` names a folder that is built already, to spare the time while a test is written.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'conspectus-'));
  const servers: Server[] = [];
  async function serve(folder: string, base: string): Promise<string> {
    const server = await serveSite({ folder, port: 0, base });
    servers.push(server);
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return `http://localhost:${address.port}${base}`;
  }

  const [shipped, invented] = [join(scratch, 'shipped'), join(scratch, 'invented')];
  const built = process.env['SITE_DIST'] ?? '';
  if (built === '') await buildSurvey(resolve('content'), shipped);
  // A copy, because the build writes the generated pages into the survey's folder.
  await cp(INVENTED, join(scratch, 'content'), { recursive: true });
  await buildSurvey(join(scratch, 'content'), invented);

  // Unpacked here, once, and not by several tests at the same time.
  await findBrowser();

  const dist = built === '' ? shipped : resolve(built);
  project.provide('dist', dist);
  project.provide('atRoot', await serve(dist, '/'));
  project.provide('atSubPath', await serve(dist, '/any/sub/path/'));
  project.provide('inventedDist', invented);
  project.provide('inventedSite', await serve(invented, '/'));
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(scratch, { recursive: true, force: true });
  };
}

/** A small survey on another subject, with other chapters. */
const INVENTED = 'tests/fixtures/surveys/lighthouses';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site of the shipped survey. */
    dist: string;
    /** Its address at the root of a server. */
    atRoot: string;
    /** Its address in a folder of a server. */
    atSubPath: string;
    /** The built site of the invented survey. */
    inventedDist: string;
    inventedSite: string;
  }
}
