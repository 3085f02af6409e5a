import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { resolve } from 'node:path';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * Opens a Chromium: the one that `CHROME_PATH` names, else one installed on this machine, else the
 * one that comes in the packages of the tests.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser() });
}

/** The path of the Chromium that `openBrowser` opens; unpacks the one of the packages if needed. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
  }
  return USUAL_PLACES.find((path) => existsSync(path)) ?? (await unpackBundled());
}

/** Unpacks beside, then renames: a run that was broken off leaves no half of a browser. */
async function unpackBundled(): Promise<string> {
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new Error('Found no Chrome or Chromium. Install one, or name it in CHROME_PATH.');
  }
  // Inside its package, so that another version of it is unpacked anew.
  const folder = resolve('node_modules/@sparticuz/chromium/unpacked');
  const path = `${folder}/chromium`;
  if (existsSync(path)) return path;

  const incoming = await mkdtemp(`${folder}-`);
  const before = process.env['TMPDIR'];
  try {
    // The only way to tell the package where to unpack.
    process.env['TMPDIR'] = incoming;
    await bundled.executablePath();
    await rename(incoming, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(incoming, { recursive: true, force: true });
  }
  return path;
}

const USUAL_PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];
