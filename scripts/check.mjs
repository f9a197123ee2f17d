import { runOpenly } from './steps/run.mjs';

/** Everything is run even when something fails, so that one round shows all there is to mend. */
const checks = ['typecheck', 'lint', 'format:check', 'boundaries', 'drift'];

const failed = [];
for (const check of checks) {
  const since = Date.now();
  const code = await runOpenly('npm', ['run', '-s', check]);
  console.log(`${code === 0 ? '✓' : '✗'} ${check} ${((Date.now() - since) / 1000).toFixed(1)} s`);
  if (code !== 0) failed.push(check);
}
if (failed.length > 0) console.error(`check failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
