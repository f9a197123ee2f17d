import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EMBEDDED_NAME, clusterPaths, type Cluster } from './cluster.js';
import { isAlive } from './postmaster-file.js';
import { binaryPath, findPostgresBinaries } from './postgres-binaries.js';
import { chooseAccountKind, prepareAccount, type AccountKind, type ServerAccount } from './server-account.js';
import { StartProblem } from './start-problem.js';

export interface ClusterOptions {
  readonly dataDir: string;
  /** Only for throw-away clusters: skip flushing the new files to disk. */
  readonly throwAway?: boolean;
  readonly accountKind?: AccountKind;
}

/**
 * The cluster below `dataDir`, created on first use.
 * @throws StartProblem when it cannot be created or belongs to another major version.
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const dataDir = path.resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const kind = options.accountKind ?? chooseAccountKind();
  const account = await prepareAccount(kind, await findPostgresBinaries(), dataDir);
  const paths = clusterPaths(path.join(dataDir, 'database'));
  if (!(await stat(paths.dataFolder).catch(() => undefined))) {
    await createCluster(paths.folder, account, options.throwAway ?? false);
  }
  await assertSameMajor(paths.dataFolder, account.binaries.major);
  const password = (await readFile(paths.passwordFile, 'utf8')).trim();
  return { ...paths, password, account };
}

/** Everything is made in a folder of its own and renamed, so that a crash leaves no half-made cluster. */
async function createCluster(folder: string, account: ServerAccount, throwAway: boolean): Promise<void> {
  await sweepDrafts(folder);
  const draft = `${folder}${DRAFT}${process.pid}-${randomBytes(4).toString('hex')}`;
  const paths = clusterPaths(draft);
  try {
    await mkdir(draft, { mode: 0o700 });
    if (account.kind === 'nobody') await chmod(draft, 0o711);
    await mkdir(paths.dataFolder, { mode: 0o700 });
    await account.own(paths.dataFolder);
    await writeFile(paths.passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
    await account.own(paths.passwordFile);
    await initdb(paths, account, throwAway);
    await rename(draft, folder).catch(unlessAnotherWasFirst);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const DRAFT = '.new-';

/** Drafts of processes that were killed while they worked on them. */
async function sweepDrafts(folder: string): Promise<void> {
  const prefix = path.basename(folder) + DRAFT;
  const parent = path.dirname(folder);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await rm(path.join(parent, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function unlessAnotherWasFirst(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

/** pg_trgm needs a UTF-8 LC_CTYPE to see Chinese letters; sorting by code point comes from the built-in provider. */
const localeName = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

async function initdb(
  paths: ReturnType<typeof clusterPaths>,
  account: ServerAccount,
  throwAway: boolean,
): Promise<void> {
  const [command, args] = account.command(binaryPath(account.binaries, 'initdb'), [
    `--pgdata=${paths.dataFolder}`,
    `--username=${EMBEDDED_NAME}`,
    `--pwfile=${paths.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${localeName}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--text-search-config=simple',
    ...(throwAway ? ['--no-sync'] : []),
  ]);
  const child = spawn(command, args, {
    ...account.identity,
    cwd: paths.dataFolder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new StartProblem('init-failed', output.trim().split('\n').slice(-3).join(' '));
}

async function assertSameMajor(dataFolder: string, major: number): Promise<void> {
  const found = (await readFile(path.join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
  if (found !== String(major)) throw new StartProblem('other-major-version', `${found} ≠ ${major}`);
}
