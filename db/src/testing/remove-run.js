import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** Stops the server of a test run, if it ever started one, and removes its folder. */
export async function removeRun(folder) {
  const pidFile = path.join(folder, 'database', 'cluster', 'postmaster.pid');
  const readPid = async () => Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  const pid = await readPid();
  if (pid > 0 && signal(pid)) {
    const deadline = Date.now() + PATIENCE_MS;
    while ((await readPid()) > 0 && Date.now() < deadline) await sleep(20);
  }
  await rm(folder, { recursive: true, force: true });
}

function signal(pid) {
  try {
    process.kill(pid, 'SIGINT');
    return true;
  } catch {
    return false;
  }
}
