import { requireNode } from './steps/node-version.mjs';

requireNode();

const { ensureDependencies } = await import('./steps/dependencies.mjs');
const { ensureClientBuild, ensureServerBuild } = await import('./steps/builds.mjs');
const { step } = await import('./steps/progress.mjs');

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
