import { requireNode } from './steps/node-version.mjs';

requireNode();

const { ensureServerBuild } = await import('./steps/builds.mjs');
const { silently } = await import('./steps/progress.mjs');

// Standard output belongs to the command alone.
try {
  await ensureServerBuild(silently);
  const { runDuheng } = await import('../dist/server/src/cli/duheng.js');
  process.exitCode = await runDuheng(process.argv.slice(2), process.stdout, process.stderr);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
