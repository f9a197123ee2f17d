import { spawnSync } from 'node:child_process';
import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.js';
import { StartProblem } from './start-problem.js';

const NOBODY = 65534;

/**
 * PostgreSQL refuses to run as root. `self`: we are not root. `namespace`: root, mapped to nobody inside a user
 * namespace, so that PostgreSQL sees an ordinary user while the kernel still sees the owner of the files.
 * `nobody`: root where namespaces are forbidden; the files are handed over to nobody.
 */
export type AccountKind = 'self' | 'namespace' | 'nobody';

/** How to start a PostgreSQL program under an account that it accepts. */
export interface ServerAccount {
  readonly kind: AccountKind;
  readonly binaries: PostgresBinaries;
  command(program: string, args: readonly string[]): readonly [string, readonly string[]];
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Hands a file or an empty folder over to the account. */
  own(file: string): Promise<void>;
}

const mapping = ['-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

export function chooseAccountKind(): AccountKind {
  if (process.getuid?.() !== 0) return 'self';
  const probe = spawnSync('unshare', [...mapping, 'true'], { stdio: 'ignore' });
  return probe.status === 0 ? 'namespace' : 'nobody';
}

export async function prepareAccount(
  kind: AccountKind,
  binaries: PostgresBinaries,
  dataDir: string,
): Promise<ServerAccount> {
  if (kind === 'nobody') return nobodyAccount(await copyWithinReach(binaries, dataDir));
  return {
    kind,
    binaries,
    command: (program, args) =>
      kind === 'namespace' ? ['unshare', [...mapping, program, ...args]] : [program, args],
    identity: {},
    own: () => Promise.resolve(),
  };
}

const nobodyAccount = (binaries: PostgresBinaries): ServerAccount => ({
  kind: 'nobody',
  binaries,
  command: (program, args) => [program, args],
  identity: { uid: NOBODY, gid: NOBODY },
  own: (file) => chown(file, NOBODY, NOBODY),
});

/** node_modules may lie below a private folder; the copy lies beside the data, which nobody must reach anyway. */
async function copyWithinReach(binaries: PostgresBinaries, dataDir: string): Promise<PostgresBinaries> {
  await chmod(dataDir, 0o711);
  await assertReachable(dataDir);
  const packageFolder = path.join(dataDir, `postgres-${binaries.version}`);
  const copied = await stat(packageFolder).catch(() => undefined);
  if (!copied) {
    const unfinished = `${packageFolder}.${process.pid}`;
    await mkdir(unfinished, { mode: 0o755 });
    await cp(path.join(binaries.packageFolder, 'native'), path.join(unfinished, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await rename(unfinished, packageFolder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return { ...binaries, packageFolder };
}

async function assertReachable(folder: string): Promise<void> {
  for (let current = folder; ; current = path.dirname(current)) {
    const { mode } = await stat(current);
    if ((mode & 0o001) === 0) throw new StartProblem('data-folder-unreachable', current);
    if (current === path.dirname(current)) return;
  }
}
