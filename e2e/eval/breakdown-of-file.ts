import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BreakdownJson } from '#shared/intake/breakdown-json.js';

const run = promisify(execFile);
const PROJECT = resolve(import.meta.dirname, '../..');
const COMMAND = `
  const { runDuheng } = await import('./server/src/cli/duheng.ts');
  process.exitCode = await runDuheng(process.argv.slice(1), process.stdout, process.stderr);
`;

/** What `duheng breakdown FILE --json` prints for an office file, run from its source in a process of its own. */
export async function breakdownOfFile(path: string): Promise<BreakdownJson> {
  const { stdout } = await run(
    process.execPath,
    [
      '--conditions=duheng-source',
      '--import',
      './scripts/typescript.mjs',
      '--input-type=module',
      '--eval',
      COMMAND,
      'breakdown',
      path,
      '--json',
    ],
    { cwd: PROJECT, maxBuffer: 32 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as BreakdownJson;
}
