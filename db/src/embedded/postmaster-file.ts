import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';

/** What PostgreSQL writes into its data folder while it runs. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const pidFile = (dataFolder: string) => path.join(dataFolder, 'postmaster.pid');

/** Lines: process id, data folder, start time, port. A file still being written reads as no server. */
export async function readPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(dataFolder), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/**
 * On Linux a PostgreSQL process is recognised by its working folder: process ids are reused after a reboot,
 * and a killed process may stay as a zombie, both of which a mere signal would take for alive.
 */
export async function isServing(pid: number, dataFolder: string): Promise<boolean> {
  return process.platform === 'linux' ? worksIn(pid, await realpath(dataFolder)) : isAlive(pid);
}

/** Whether any process has this id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Removes a postmaster.pid left by a crash, which PostgreSQL itself would honour if the id is in use again.
 * Only when no process works in the folder any more: an orphaned backend beside a new server would corrupt data.
 */
export async function removeStalePostmasterFile(dataFolder: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const folder = await realpath(dataFolder);
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const orphans = await Promise.all(ids.map((id) => worksIn(Number(id), folder)));
  if (!orphans.includes(true)) await rm(pidFile(dataFolder), { force: true });
}

/** Another account's working folder may be unreadable in a locked-down container; then the name decides. */
async function worksIn(pid: number, folder: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === folder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') return false;
    const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return /^\d+ \(postgres\) [^ZX]/.test(status);
  }
}
