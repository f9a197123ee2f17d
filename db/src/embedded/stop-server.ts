import { setTimeout as sleep } from 'node:timers/promises';
import { isServing } from './postmaster-file.js';

const PATIENCE_MS = 20_000;

/** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. Then force. */
export async function stopServer(pid: number, dataFolder: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!(await isServing(pid, dataFolder))) return;
    process.kill(pid, signal);
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      if (!(await isServing(pid, dataFolder))) return;
      await sleep(15);
    }
  }
}
