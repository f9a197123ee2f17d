import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeRun } from './remove-run.js';

const PREFIX = 'duheng-test-';

/** Plain JavaScript, because jest does not transform it. Starts nothing: the first test that needs a server does. */
export default async function setUpRun() {
  await sweepDeadRuns();
  process.env.DUHENG_TEST_RUN = String(process.pid);
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.env.DUHENG_TEST_FOLDER = folder;
}

/** A run that was killed leaves its server behind; the next run clears it away. */
async function sweepDeadRuns() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (owner > 0 && !isAlive(owner)) await removeRun(path.join(tmpdir(), name));
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
