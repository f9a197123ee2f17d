import { requireNode } from './steps/node-version.mjs';

requireNode();

const { ensureDependencies } = await import('./steps/dependencies.mjs');
const { ensureClientBuild, ensureServerBuild } = await import('./steps/builds.mjs');
const { step } = await import('./steps/progress.mjs');

// npm passes a signal on to the shell between it and us, not to us: when that shell is gone, we are meant.
if (process.env.npm_lifecycle_event === 'start') {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && process.kill(process.pid, 'SIGTERM'), 500).unref();
}

// The server runs in this very process: whoever kills it kills all of Duheng but its database, which the next start adopts.
try {
  process.env.NODE_ENV ??= 'production';
  await ensureDependencies(step);
  await ensureServerBuild(step);
  await ensureClientBuild(step);
  await import('../dist/server/src/main.js');
} catch (error) {
  console.error(`督衡没有启动（Duheng did not start）：${error.message}`);
  process.exit(1);
}
