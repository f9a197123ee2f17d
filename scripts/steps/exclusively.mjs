import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from './project-root.mjs';

/** Lets one process at a time do `work` in this checkout; a lock whose process died counts for nothing. */
export async function exclusively(name, work) {
  const lock = inProject('.cache', `${name}.lock`);
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!take(lock)) await sleep(100);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(holder(lock))) rmSync(lock, { force: true });
    return false;
  }
}

/** A lock just being written reads as empty: its holder is alive. */
function holder(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
