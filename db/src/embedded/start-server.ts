import { spawn } from 'node:child_process';
import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import { freePort } from './free-port.js';
import { binaryPath } from './postgres-binaries.js';
import { isServing, readPostmaster, removeStalePostmasterFile } from './postmaster-file.js';
import { tryLogin } from './server-login.js';
import { StartProblem } from './start-problem.js';

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** True when the server was already running, left behind by a process that was killed. */
  readonly adopted: boolean;
}

export interface ServerOptions {
  /** Fixed port (a restart below a live connection pool), else the last one if it is free, else any. */
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly patienceMs?: number;
}

const LOG_LIMIT_BYTES = 10_000_000;
/** Messages after which trying again helps: the remains of a killed server are still going away. */
const TRANSIENT = /postmaster\.pid|shared memory block|is in use|another server might be running/;
const PORT_IN_USE = /could not bind|Address already in use/;

/**
 * Starts PostgreSQL on the cluster, or adopts the one that is running on it.
 * The server is in a process group of its own, so that Ctrl-C reaches only us and we stop it in order.
 * @throws StartProblem after `patienceMs` (crash recovery included), or at once when waiting cannot help.
 */
export async function startOrAdoptServer(
  cluster: Cluster,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const deadline = Date.now() + (options.patienceMs ?? 60_000);
  let problem = 'timeout';
  for (; Date.now() < deadline; await sleep(50)) {
    const running = await readPostmaster(cluster.dataFolder);
    if (running && (await isServing(running.pid, cluster.dataFolder))) {
      if ((await tryLogin(cluster, running.port)) === 'ready') return { ...running, adopted: true };
      continue;
    }
    await removeStalePostmasterFile(cluster.dataFolder);
    const attempt = await launch(cluster, options, deadline);
    if ('pid' in attempt) return attempt;
    problem = attempt.problem;
    if (PORT_IN_USE.test(problem)) {
      if (options.port) throw new StartProblem('port-taken', String(options.port));
    } else if (!TRANSIENT.test(problem)) {
      throw new StartProblem('start-failed', problem);
    }
  }
  throw new StartProblem('start-failed', problem);
}

async function launch(
  cluster: Cluster,
  options: ServerOptions,
  deadline: number,
): Promise<RunningServer | { problem: string }> {
  const port = options.port ?? (await freePort(await lastPort(cluster)));
  const { logStart, child, exited } = await spawnPostgres(cluster, port, options.settings ?? {});
  while (Date.now() < deadline) {
    const outcome = await Promise.race([exited, tryLogin(cluster, port)]);
    if (outcome === 'exited') return { problem: await lastComplaint(cluster.logFile, logStart) };
    if (outcome === 'ready' && child.pid) {
      await writeFile(cluster.portFile, String(port), { mode: 0o600 });
      return { pid: child.pid, port, adopted: false };
    }
    await Promise.race([exited, sleep(25)]);
  }
  throw new StartProblem('start-failed', cluster.logFile);
}

async function spawnPostgres(
  cluster: Cluster,
  port: number,
  settings: Readonly<Record<string, string | number>>,
) {
  await rotate(cluster.logFile);
  const log = await open(cluster.logFile, 'a', 0o600);
  try {
    const logStart = (await log.stat()).size;
    const all = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      max_connections: 100,
      log_line_prefix: '%m [%p] ',
      ...settings,
    };
    const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [command, args] = cluster.account.command(binaryPath(cluster.account.binaries, 'postgres'), [
      '-D',
      cluster.dataFolder,
      ...flags,
    ]);
    const child = spawn(command, args, {
      ...cluster.account.identity,
      cwd: cluster.dataFolder,
      detached: true,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', log.fd, log.fd],
      windowsHide: true,
    });
    const exited = new Promise<'exited'>((resolve) => {
      child.once('error', () => resolve('exited'));
      child.once('exit', () => resolve('exited'));
    });
    child.unref();
    return { logStart, child, exited };
  } finally {
    await log.close();
  }
}

async function lastPort(cluster: Cluster): Promise<number> {
  return Number(await readFile(cluster.portFile, 'utf8').catch(() => '0')) || 0;
}

async function rotate(logFile: string): Promise<void> {
  const found = await stat(logFile).catch(() => undefined);
  if (found && found.size > LOG_LIMIT_BYTES) await rename(logFile, `${logFile}.1`);
}

async function lastComplaint(logFile: string, from: number): Promise<string> {
  const text = (await readFile(logFile)).subarray(from).toString('utf8');
  const lines = text.split('\n').filter((line) => /FATAL|PANIC|LOG: {2}could not|HINT|error/i.test(line));
  return lines.join(' ') || text.trim() || logFile;
}
